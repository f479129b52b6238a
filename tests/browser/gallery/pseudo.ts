interface Entry {
  message: string
  placeholders?: Record<string, { content: string }>
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
}

/** Words as a long language has them: accents, and four in ten letters more; placeholders stay. */
export function pseudoLocale<Table extends Record<string, Entry>>(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([key, entry]) => {
      if (key.startsWith('ui_')) return [key, entry]
      const words = entry.message.replace(/\$[a-z]+\$|[a-zA-Z]/g, (sign) => ACCENTED[sign] ?? sign)
      const more = 'long '.repeat(Math.ceil((entry.message.length * 0.4) / 5)).trim()
      return [key, { ...entry, message: `${words} ${more}` }]
    }),
  ) as Table
}
