export interface Limit {
  editor: string
  behaviour: string
  browser?: 'chromium' | 'firefox'
  why: string
}
export const limits: readonly Limit[]
export function limitOf(editor: string, behaviour: string, browser: 'chromium' | 'firefox'): Limit | undefined
