/** Whether a figure keeps to its budget: at most it, or at least it where the row says so. A row without one only informs. */
export function held({ value, budget, atLeast }) {
  if (budget === null) return true
  return atLeast === true ? value >= budget : value <= budget
}

/** The rows as one table to read; `before` holds figures of an earlier run by name. */
export function printRows(rows, before) {
  const cells = rows.map((row) => [
    row.what,
    figure(row.value, row.unit),
    ...(before === null ? [] : [before[row.what] === undefined ? '' : figure(before[row.what], row.unit)]),
    row.budget === null ? '–' : `${row.atLeast === true ? '≥' : '≤'} ${figure(row.budget, row.unit)}`,
    row.budget === null ? '' : held(row) ? 'held' : 'PAST',
    row.note,
  ])
  const head = ['what', 'measured', ...(before === null ? [] : ['before']), 'budget', '', 'how']
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, column) => cell.padEnd(column === row.length - 1 ? 0 : widths[column])).join('  ')
  return [
    line(head),
    widths.map((width, i) => '─'.repeat(i === widths.length - 1 ? 3 : width)).join('  '),
    ...cells.map(line),
  ].join('\n')
}

function figure(value, unit) {
  const text = value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
  return unit === '' || unit === '×' ? text + unit : `${text} ${unit}`
}
