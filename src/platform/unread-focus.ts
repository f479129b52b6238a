/**
 * What has the focus where no field is read: nothing; a part of the page that is closed to scripts; an editor that draws its own letters; a password; an input for something else
 * than sentences.
 */
export type Unread = 'no-field' | 'closed' | 'drawn' | 'secret' | 'not-prose'

/** Runs in the page's frame, so it may use nothing from outside of itself. */
export function unreadFocus(): Unread | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (!active || active === document.body || active === document.documentElement || active.localName === 'iframe')
    return 'no-field'
  const { type } = active as HTMLInputElement
  if (active.localName === 'input' && type === 'password') return 'secret'
  if (active.localName === 'input' && type !== 'text')
    return /^(button|checkbox|file|image|radio|range|reset|submit|color)$/.test(type) ? 'no-field' : 'not-prose'
  // Focus within a closed tree is told of its host, which is a custom element that cannot take it by itself.
  if (active.localName.includes('-') && !active.shadowRoot && !active.hasAttribute('tabindex')) return 'closed'
  const large = [...document.querySelectorAll('canvas')].some(({ width, height }) => width * height > 100_000)
  const { width, height } = active.getBoundingClientRect()
  const hidden = width * height < 100 || getComputedStyle(active).opacity === '0'
  return active.localName === 'canvas' || (large && hidden) ? 'drawn' : null
}
