/** The tables that `npm run rules` compiles. */
declare module '#tables/detection' {
  const tables: import('../engine/tables.ts').DetectionTables
  export default tables
}
declare module '#tables/words' {
  const tables: import('../engine/tables.ts').WordTables
  export default tables
}
