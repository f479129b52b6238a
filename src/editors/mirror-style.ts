/** Every property that moves a letter, or decides where a line ends. Border and padding are measured, not copied. */
const properties = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-language-override',
  'font-optical-sizing',
  'font-palette',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis',
  'font-variant',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-emoji',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-variation-settings',
  'font-weight',
  'hanging-punctuation',
  'hyphenate-character',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-autospace',
  'text-combine-upright',
  'text-indent',
  'text-justify',
  'text-orientation',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'text-wrap-mode',
  'text-wrap-style',
  'unicode-bidi',
  'white-space',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const

/** Gives `to` the text layout of `from`. Properties that a browser does not know are passed over by it. */
export function copyTextStyle(from: CSSStyleDeclaration, to: CSSStyleDeclaration): void {
  for (const name of properties) {
    const value = from.getPropertyValue(name)
    if (value && to.getPropertyValue(name) !== value) to.setProperty(name, value)
  }
}
