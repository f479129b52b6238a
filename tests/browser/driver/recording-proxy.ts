import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface RecordingProxy {
  readonly port: number
  /** `host:port` or address of every request so far. Browsers send localhost past it, so all of these are the outside world. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * What Chromium asks for by itself and no flag or preference stops: a dictionary for its spelling checker, at the first focus of a
 * field (measured, 156, without any extension).
 */
const ofTheBrowserItself = new Set(['redirector.gvt1.com:443'])

export async function recordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = []
  const note = (address: string): void => {
    if (!ofTheBrowserItself.has(address)) asked.push(address)
  }
  const server = createServer((request, response) => {
    note(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    note(request.url ?? '')
    socket.on('error', () => {})
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
