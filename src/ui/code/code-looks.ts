import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--focus)' },
  { tag: tags.string, color: 'var(--noticed)' },
  { tag: [tags.bool, tags.null], color: 'var(--nudge)' },
  { tag: tags.number, color: 'var(--strong)' },
  { tag: [tags.comment, tags.meta], color: 'var(--muted)' },
])

const theme = EditorView.theme({
  '&': { color: 'var(--text)', background: 'var(--bg)', border: '1px solid var(--edge)', borderRadius: '6px' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { font: 'var(--mono)', fontSize: '12px', lineHeight: '20px', minHeight: '240px', maxHeight: '60vh' },
  '.cm-content': { padding: '10px 4px', caretColor: 'var(--text)' },
  '.cm-gutters': {
    color: 'var(--muted)',
    background: 'var(--surface)',
    border: '0',
    borderInlineEnd: '1px solid var(--line)',
    borderRadius: '6px 0 0 6px',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '28px', padding: '0 6px' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--select)' },
  '.cm-lintRange-warning': {
    background: 'none',
    textDecoration: 'underline wavy var(--nudge)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    background: 'var(--raised)',
    border: '1px solid var(--edge)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow)',
    font: 'var(--font)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { font: 'var(--mono)', fontSize: '12px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', lineHeight: '20px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--text)', background: 'var(--select)' },
  '.cm-completionMatchedText': { textDecoration: 'none', color: 'var(--focus)', fontWeight: '600' },
  '.cm-tooltip.cm-completionInfo': { padding: '6px 10px', maxWidth: '300px' },
  '.cm-tooltip.cm-tooltip-hover': { maxWidth: 'min(480px, 90vw)' },
  '.cm-diagnostic': { padding: '6px 10px', border: '0' },
  '@media (forced-colors: active)': {
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
})

/** How boxes for text with a syntax look, in the tokens of the pages. */
export const codeLooks = [syntaxHighlighting(colours), theme]
