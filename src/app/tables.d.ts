/** The tables that `npm run rules` compiles. */
declare module '#tables/detection*' {
  const tables: import('../engine/tables.ts').DetectionTables
  export default tables
}
declare module '#tables/words*' {
  const tables: import('../engine/tables.ts').WordTables
  export default tables
}
declare module '#tables/pack-base' {
  const base: import('../compiler/word-base.ts').PackBase
  export default base
}
declare module '#tables/rule-pages' {
  const pages: { all: import('../compiler/rule-pages.ts').RulePage[] }
  export default pages
}
