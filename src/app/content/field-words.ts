import type { FieldWords } from '../../session/field-kind.ts'

/** Labels are short; more than this is the text of the page. */
const LONGEST = 200

const short = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)

function labelled(element: HTMLElement): string {
  const root = element.getRootNode()
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const find = (id: string) =>
    root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id)?.textContent : null
  const byId = short(ids.map(find).join(' '))
  if (byId) return byId
  const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : []
  return (
    short(Array.from(labels, (label) => label.textContent).join(' ')) || short(element.closest('label')?.textContent)
  )
}

/** What a field is called, for the list in the panel: its label, else what else it says of itself; may be empty. */
export const fieldName = (element: HTMLElement): string =>
  short(element.getAttribute('aria-label')) ||
  labelled(element) ||
  short(element.getAttribute('placeholder')) ||
  short(element.getAttribute('aria-placeholder')) ||
  short(element.getAttribute('title'))

/** The words from which the kind of writing is guessed. Reads attributes, labels, title and headings; never what was typed. */
export function fieldWords(element: HTMLElement): FieldWords {
  const page = element.ownerDocument
  const region = element.closest('[role=dialog], dialog, form, section, article')
  const heading = region?.querySelector('h1, h2, h3, legend, [role=heading]')?.textContent
  const own = [fieldName(element), element.getAttribute('name'), element.id, region?.getAttribute('aria-label')]
  return {
    field: [...own, short(heading)].filter(Boolean).join(' '),
    page: [page.title, short(page.querySelector('h1')?.textContent)].join(' '),
    address: `${page.location?.host ?? ''} ${page.location?.pathname ?? ''}`,
  }
}
