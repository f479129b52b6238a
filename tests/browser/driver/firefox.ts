import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import { type Bidi, type RemoteNode, remoteValue } from './bidi.ts'
import { type Browsing, blindPage, debuggerId, type LaunchOptions } from './browsing.ts'
import { layerHosts } from './layer-hosts.ts'
import { tabIdOf } from './tab-id.ts'

/** The manifest's gecko id; the address of its pages is pinned below, Firefox would draw it by lot. */
const geckoId = 'kind-curiosity@kind-curiosity.example'
const pinned = '11111111-2222-3333-4444-555555555555'

/**
 * Starts Firefox with WebDriver BiDi. System access lets the driver open pages of the extension and ask the browser itself what is
 * registered; pages get nothing from it.
 */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Browsing> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1180', '--height=940', ...(options.args ?? [])],
    // The settings server below is only read from the preference with this; Firefox asks its maker's otherwise.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(options.home && { HOME: options.home }) },
    extraPrefsFirefox: { ...quiet, ...viaProxy(options.proxy) },
  })
  if (options.extension !== null) await browser.installExtension(options.extension)
  return new Firefox(browser, options.extension === null ? null : `moz-extension://${pinned}`)
}

const quiet = {
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: pinned }),
  // A granted request without the bubble; without this it stays pending.
  'extensions.webextOptionalPermissionPrompts': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
}

/** Addresses on this machine bypass the proxy by default. */
function viaProxy(port: number | undefined): Record<string, string | number | boolean> {
  if (port === undefined) return {}
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.failover_direct': false,
  }
}

/** A page that goes while its script still waits for the background: nobody is left to be told. */
const ofClosedPages = /^Promise (resolved|rejected) after context unloaded/

class Firefox implements Browsing {
  readonly kind = 'firefox'
  readonly browser: Browser
  readonly extensionUrl: string | null
  readonly #bidi: Bidi

  constructor(browser: Browser, extensionUrl: string | null) {
    this.browser = browser
    this.extensionUrl = extensionUrl
    this.#bidi = (browser as Browser & { connection: Bidi }).connection
  }

  /** Firefox never reports the end of such a navigation, so the page itself is asked. */
  async openExtensionPage(path: string, selector = 'body'): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(10_000)
    const context = debuggerId(page.mainFrame())
    await this.#bidi.send('browsingContext.navigate', { context, url: `${this.extensionUrl}/${path}`, wait: 'none' })
    await page.waitForFunction((url) => location.href.startsWith(url), {}, this.extensionUrl ?? '')
    await page.waitForSelector(selector)
    return page
  }

  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront()
    await this.#inWindow(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(geckoId)})
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
      return 'pressed'
    })()`)
    const finder = await this.openExtensionPage(blindPage, 'main')
    const tab = await tabIdOf(finder, page)
    await finder.close()
    return this.openExtensionPage(`popup.html?tab=${tab}`, 'main')
  }

  async openPanel(page: Page): Promise<Page> {
    const finder = await this.openExtensionPage(blindPage, 'main')
    const tab = await tabIdOf(finder, page)
    await finder.close()
    return this.openExtensionPage(`sidepanel.html?tab=${tab}`, 'main')
  }

  /** A preference allows it for all origins. */
  async allowAsking(): Promise<void> {}

  async inClosedRoots<Result, Argument>(
    frame: Frame,
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result[]> {
    const target = { context: debuggerId(frame) }
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: `(${layerHosts})()`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 200, includeShadowTree: 'all' },
    })
    const results: Result[] = []
    const hosts = (result.result?.value ?? []) as unknown as RemoteNode[]
    for (const sharedId of hosts.flatMap(closedRoots)) {
      const answer = await this.#bidi.send('script.callFunction', {
        functionDeclaration: `(root, argument) => JSON.stringify((${look})(root, JSON.parse(argument)) ?? null)`,
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
        target,
        awaitPromise: false,
        userActivation: true,
      })
      results.push(JSON.parse(remoteValue(answer.result)) as Result)
    }
    return results
  }

  /** From the browser's own console, which its window can read and no page can. */
  async extensionErrors(): Promise<string[]> {
    if (this.extensionUrl === null) return []
    const said = await this.#inWindow(
      `Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .filter((one) => one.sourceName.startsWith(${JSON.stringify(this.extensionUrl)}))
        .map((one) => one.errorMessage.trim() + ' (' + one.sourceName + ')').join('\\n')`,
    )
    return said.split('\n').filter((line) => line !== '' && !ofClosedPages.test(line))
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  /** Runs a script that answers with a string in the browser's own window. */
  async #inWindow(expression: string): Promise<string> {
    const tree = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const target = { context: tree.result.contexts?.[0]?.context }
    const answer = await this.#bidi.send('script.evaluate', { expression, target, awaitPromise: true })
    return remoteValue(answer.result)
  }
}

function closedRoots(node: RemoteNode | undefined): string[] {
  if (!node?.value) return []
  const { shadowRoot, children = [] } = node.value
  const own = shadowRoot?.value?.mode === 'closed' && shadowRoot.sharedId ? [shadowRoot.sharedId] : []
  return [...own, ...closedRoots(shadowRoot ?? undefined), ...children.flatMap(closedRoots)]
}
