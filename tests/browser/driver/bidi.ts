/** WebDriver BiDi as far as the Firefox driver speaks it past puppeteer: it sends these over puppeteer's own connection. */
export interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<{ result: BidiAnswer }>
}

export interface BidiAnswer {
  type?: string
  result?: RemoteNode
  exceptionDetails?: { text: string }
  contexts?: { context: string }[]
}

/** A DOM node as BiDi writes it down; closed shadow roots are in it when asked for. */
export interface RemoteNode {
  type: string
  sharedId?: string
  value?: { mode?: 'open' | 'closed'; shadowRoot?: RemoteNode | null; children?: RemoteNode[] }
}

/** The string that a script answered with. */
export function remoteValue(answer: BidiAnswer): string {
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
  const value: unknown = answer.result?.value
  if (typeof value !== 'string') throw new Error('The script did not answer with a string.')
  return value
}
