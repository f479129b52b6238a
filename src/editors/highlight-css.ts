import type { Look } from './editor.ts'

/** The name under which each look is registered in `CSS.highlights`. */
export type HighlightNames = Readonly<Record<Look, string>>

/** A colour for pages that say nothing about their scheme, and one for pages that declare a dark one. */
interface MarkColour {
  page: string
  dark: string
}

export type MarkTokens = Readonly<Record<Look, MarkColour>>

/**
 * Many dark pages never declare `color-scheme`, so the `page` colour keeps 3:1 on white and on #1f1f1f alike (a test holds that). The
 * `dark` one is used where the page declares itself dark. Never red.
 */
export const markTokens: MarkTokens = {
  hint: { page: '#6b7785', dark: '#9aa7b5' },
  nudge: { page: '#7865cf', dark: '#ab9cff' },
  strong: { page: '#a4561c', dark: '#e2a06a' },
  noticed: { page: '#2c7a55', dark: '#7fc8a4' },
}

/** Shape differs as well as colour, so that the looks stay apart in forced colours and for every eye. */
const shape = {
  hint: 'dotted',
  nudge: 'wavy',
  strong: 'double',
  noticed: 'solid',
} as const satisfies Record<Look, string>

const width = {
  hint: '2px',
  nudge: '1.5px',
  strong: '1.5px',
  noticed: '1.5px',
} as const satisfies Record<Look, string>

const looks = ['hint', 'noticed', 'nudge', 'strong'] as const satisfies readonly Look[]

/** How many signs a name has. */
const SIGNS = 12

/** Names that no page can know or meet by chance, one a look: made of `secret`, 48 bytes that nobody can guess. */
export function highlightNames(secret: Uint8Array): HighlightNames {
  const name = (look: Look) => {
    const from = looks.indexOf(look) * SIGNS
    return `k${Array.from(secret.subarray(from, from + SIGNS), (n) => (n % 36).toString(36)).join('')}`
  }
  return { hint: name('hint'), noticed: name('noticed'), nudge: name('nudge'), strong: name('strong') }
}

/**
 * The style sheet for `names`. The first colour is for Chromium 120 to 122, which lack `light-dark()`.
 */
export function highlightCss(names: HighlightNames, tokens: MarkTokens = markTokens): string {
  const rule = (look: Look) => {
    const { page, dark } = tokens[look]
    return `::highlight(${names[look]}) { text-decoration: underline ${shape[look]} ${width[look]} ${page}; text-decoration-color: light-dark(${page}, ${dark}); text-underline-offset: 3px; text-decoration-skip-ink: none; }`
  }
  const forced = looks.map((look) => `::highlight(${names[look]}) { text-decoration-color: CanvasText; }`)
  return [...looks.map(rule), `@media (forced-colors: active) { ${forced.join(' ')} }`].join('\n')
}
