/** The tables that `npm run rules` compiles. */
declare module '#tables/detection*' {
  const tables: import('../engine/tables.ts').DetectionTables
  export default tables
}
declare module '#tables/words*' {
  const tables: import('../engine/tables.ts').WordTables
  export default tables
}
declare module '#tables/pack-*' {
  const tables: import('../engine/join-engines.ts').TableSet
  export default tables
}
declare module '#tables/shipped-packs' {
  const packs: { all: (import('../compiler/shipped-packs.ts').ShippedHeader & { name: string; rules: number })[] }
  export default packs
}
declare module '#tables/shipped-tables' {
  const tables: Readonly<Record<string, import('../engine/join-engines.ts').TableSet>>
  export default tables
}
declare module '#tables/pack-base' {
  const base: import('../compiler/word-base.ts').PackBase
  export default base
}
declare module '#tables/rule-pages' {
  type Page = import('../compiler/rule-pages.ts').RulePage
  const pages: { all: Page[]; packs: Readonly<Record<string, Page[]>> }
  export default pages
}
