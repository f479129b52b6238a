import puppeteer, { type Browser, type CDPSession, type Frame, type Page, type Protocol } from 'puppeteer-core'
import { type Browsing, blindPage, type LaunchOptions } from './browsing.ts'
import { layerHosts } from './layer-hosts.ts'
import { tabIdOf } from './tab-id.ts'
import { until } from './until.ts'

/**
 * Starts Chromium, Chrome or Edge. The extension is installed over the debugger's pipe: branded Chrome ignores `--load-extension`.
 */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<Browsing> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...quiet, ...sandbox(), ...viaProxy(options.proxy), '--window-size=1180,860', ...(options.args ?? [])],
  })
  // Errors of extensions are only kept in developer mode.
  await inExtensionsPage(browser, 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
  const id = options.extension === null ? null : await browser.installExtension(options.extension)
  return new Chromium(browser, id)
}

/** Without these, Chromium itself looks up hosts of its maker at each start, and a network recorder sees that. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  // With '--disable-component-update' it still asks for one component (measured, 156); a closed address for it does not.
  '--component-updater=url-source=http://localhost:9/',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--gaia-url=http://localhost:9/',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
]

/** Chromium's sandbox cannot start as root; anywhere else it stays on. */
function sandbox(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** Addresses on this machine bypass the proxy by default. */
function viaProxy(port: number | undefined): string[] {
  return port === undefined ? [] : [`--proxy-server=http://127.0.0.1:${port}`]
}

class Chromium implements Browsing {
  readonly kind = 'chromium'
  readonly browser: Browser
  readonly extensionUrl: string | null
  readonly #id: string | null
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>()

  constructor(browser: Browser, id: string | null) {
    this.browser = browser
    this.#id = id
    this.extensionUrl = id === null ? null : `chrome-extension://${id}`
  }

  async openExtensionPage(path: string, selector = 'body'): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(`${this.extensionUrl}/${path}`)
    await page.waitForSelector(selector)
    return page
  }

  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront()
    const extension = (await this.browser.extensions()).get(this.#id ?? '')
    if (!extension) throw new Error('The extension is not in the browser.')
    await extension.triggerAction(page)
    const popup = await until('The popup', async () =>
      (await extension.pages()).find((own) => own.url() === `${this.extensionUrl}/popup.html`),
    )
    popup.setDefaultTimeout(10_000)
    await popup.waitForSelector('main')
    return popup
  }

  async openPanel(page: Page): Promise<Page> {
    const finder = await this.openExtensionPage(blindPage, 'main')
    const tab = await tabIdOf(finder, page)
    await finder.close()
    return this.openExtensionPage(`sidepanel.html?tab=${tab}`, 'main')
  }

  async allowAsking(origins: readonly string[]): Promise<void> {
    for (const origin of origins) {
      const named = `${JSON.stringify(this.#id)}, ${JSON.stringify(origin)}`
      await inExtensionsPage(this.browser, `chrome.developerPrivate.addHostPermission(${named})`)
    }
  }

  async inClosedRoots<Result, Argument>(
    frame: Frame,
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result[]> {
    const session = await this.#session(frame.page())
    const roots = await closedRoots(frame)
    const results: Result[] = []
    for (const backendNodeId of roots) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId })
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: `function (argument) { return (${look})(this, argument) }`,
        arguments: [{ value: argument }],
        returnByValue: true,
        userGesture: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      results.push(result.value as Result)
    }
    return results
  }

  async extensionErrors(): Promise<string[]> {
    if (this.#id === null) return []
    const named = JSON.stringify(this.#id)
    const said = await inExtensionsPage(
      this.browser,
      `chrome.developerPrivate.getExtensionInfo(${named}).then((info) =>
        [...info.runtimeErrors, ...info.manifestErrors].map((one) => one.message + ' (' + one.source + ')').join('\\n'))`,
    )
    return String(said)
      .split('\n')
      .filter((line) => line !== '' && !ofClosedTabs.test(line))
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  #session(page: Page): Promise<CDPSession> {
    const session = this.#sessions.get(page) ?? page.createCDPSession()
    this.#sessions.set(page, session)
    return session
  }
}

/** A tab that a test closes may be gone before the toolbar icon or a port is; the browser notes that, and nobody misses it. */
const ofClosedTabs = /^Unchecked runtime\.lastError: (No tab with id|Could not establish connection\.)/

/** Runs a script where chrome.developerPrivate exists: on chrome://extensions alone. */
async function inExtensionsPage(browser: Browser, script: string): Promise<unknown> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions/')
  const answer = await page.evaluate(script)
  await page.close()
  return answer
}

/** Closed roots of our layers in this document, those inside of others too. */
async function closedRoots(frame: Frame): Promise<number[]> {
  const list = await frame.evaluateHandle(layerHosts)
  const found: number[] = []
  const walk = ({ shadowRoots = [], children = [] }: Protocol.DOM.Node): void => {
    for (const shadow of shadowRoots) {
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId)
      walk(shadow)
    }
    for (const child of children) walk(child)
  }
  for (const handle of (await list.getProperties()).values()) {
    const { client } = handle as typeof handle & { client: CDPSession }
    const objectId = handle.remoteObject().objectId
    if (objectId === undefined) continue
    const { node } = await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true })
    walk(node)
    await handle.dispose()
  }
  await list.dispose()
  return found
}
