import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface Served {
  readonly port: number
  /** `http://localhost:PORT` */
  readonly origin: string
  /** Paths asked for so far, in order. */
  readonly requests: string[]
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The strictest policy that pages of a record system come with: an extension has to work under it. */
export const strictPolicy =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** For editors that style themselves from their scripts. Nothing comes from elsewhere either. */
export const editorPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'"

/**
 * Serves pages on localhost: from `pages` (path → text, HTML where the path has no ending) first, then files of `folder`.
 * @param options.port the first choice; when it is taken, a free one is used
 */
export async function serve(options: {
  pages?: Record<string, string>
  folder?: string
  port?: number
  policy?: string
}): Promise<Served> {
  const { pages = {}, folder, policy } = options
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    requests.push(path)
    if (policy) response.setHeader('content-security-policy', policy)
    response.setHeader('cache-control', 'no-store')
    const page = pages[path]
    if (page !== undefined) send(response, 200, extname(path) || '.html', page)
    else if (folder === undefined) send(response, 404, '.html', '')
    else void sendFile(response, folder, path)
  })
  await listen(server, options.port ?? 0).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const inside = normalize(path.endsWith('/') ? `${path}index.html` : path)
  try {
    if (inside.startsWith('..')) throw new Error('outside')
    send(response, 200, extname(inside), await readFile(join(folder, inside)))
  } catch {
    send(response, 404, '.html', '')
  }
}

function send(response: ServerResponse, status: number, extension: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': types[extension] ?? 'application/octet-stream' })
  response.end(body)
}

/** Only reachable from this machine; browsers try this address for `localhost` too. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}
