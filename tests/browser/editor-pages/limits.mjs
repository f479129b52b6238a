/**
 * What does not hold somewhere, and why: the reasons stand in src/editors/README.md under the same words. In such a cell the tests hold that the edit
 * is refused, with the text as it was.
 * @typedef {{ editor: string, behaviour: string, browser?: 'chromium' | 'firefox', why: string }} Limit
 * @type {readonly Limit[]}
 */
export const limits = [{ editor: 'draft', behaviour: 'across', why: 'an edit over more than one format is refused' }]

/** @returns {Limit | undefined} */
export const limitOf = (editor, behaviour, browser) =>
  limits.find((one) => one.editor === editor && one.behaviour === behaviour && (one.browser ?? browser) === browser)
