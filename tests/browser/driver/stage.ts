import type { Page } from 'puppeteer-core'
import { type Browsing, blindPage } from './browsing.ts'
import { grant } from './grant.ts'
import { builtExtension, kind, launch } from './launch.ts'
import { waitForLoader } from './loader-alive.ts'
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts'
import { type Served, serve, strictPolicy } from './serve.ts'

/** Where the extension is switched on. Both addresses show the same pages and are two sites to a browser. */
const siteThatIsOn = { on: 'localhost', elsewhere: '127.0.0.1', off: null, without: null } as const

/** A browser with the shipped build in it, pages to write in, and a record of what was asked of the network. */
export interface Stage {
  readonly browsing: Browsing
  readonly served: Served
  readonly proxy: RecordingProxy
  /** A page of the extension that looks at no tab, to ask the browser's extension interface from; null without one. */
  readonly own: Page | null
  /** Opens one of the served pages; where the extension is on, its loader listens there when this resolves. */
  open(path: string, host?: 'localhost' | '127.0.0.1'): Promise<Page>
  /** @throws when anything asked the network, or went wrong in the extension's scripts, meanwhile */
  close(): Promise<void>
}

/**
 * Sets the stage in the browser that this run is for.
 * @param options.site `on`: granted, as after a click on the popup's switch; `elsewhere`: granted for 127.0.0.1 only, so that pages on
 *   localhost are off; `off`: nothing granted, but asking for localhost would be; `without`: not even installed, for comparison
 */
export async function setStage(options: {
  pages: Record<string, string>
  site: keyof typeof siteThatIsOn
  /** Files to serve besides `pages`, and the policy that they come with; the strictest by default. */
  folder?: string
  policy?: string
  /** Further command line arguments of the browser. */
  args?: readonly string[]
  /** See LaunchOptions. */
  home?: string
}): Promise<Stage> {
  const { pages, site } = options
  const proxy = await recordingProxy()
  const { folder, policy = strictPolicy } = options
  const served = await serve({ pages: { '/favicon.ico': '', ...pages }, policy, ...(folder && { folder }) })
  const browsing = await launch(kind, {
    extension: site === 'without' ? null : builtExtension(kind),
    proxy: proxy.port,
    args: options.args ?? [],
    ...(options.home && { home: options.home }),
  })
  const hostThatIsOn = siteThatIsOn[site]
  const own = hostThatIsOn === null ? null : await browsing.openExtensionPage(blindPage)
  if (site === 'off') await browsing.allowAsking(['http://localhost/*'])
  if (own) await grant(browsing, own, [`http://${hostThatIsOn}/*`])
  return {
    browsing,
    served,
    proxy,
    own,
    async open(path, host = 'localhost') {
      const page = await browsing.browser.newPage()
      page.setDefaultTimeout(10_000)
      await page.goto(`http://${host}:${served.port}${path}`)
      if (own && host === hostThatIsOn) await waitForLoader(own, page.url())
      await page.bringToFront()
      return page
    },
    async close() {
      const errors = await browsing.extensionErrors()
      await browsing.close()
      await served.close()
      await proxy.close()
      if (errors.length > 0) throw new Error(`Something went wrong in the extension’s scripts:\n${errors.join('\n')}`)
      if (proxy.asked.length > 0) throw new Error(`Something asked the network for ${proxy.asked.join(', ')}`)
    },
  }
}
