import { resolve } from 'node:path'
import { type BrowserKind, type Browsing, blindPage } from '../browser/driver/browsing.ts'
import { builtExtension, launch } from '../browser/driver/launch.ts'
import { waitForLoader } from '../browser/driver/loader-alive.ts'
import { serve, strictPolicy } from '../browser/driver/serve.ts'
import { play } from './play.ts'

export interface DemoOptions {
  headless: boolean
  /** Where the screenshots go. */
  screens: string
}

/** Any free port does; this one lets people find the clinic again. */
const usualPort = 4177

/** Serves the clinic, opens it in a browser with the extension in it, and plays or leaves it to the writer. */
export async function demo(kind: BrowserKind, { headless, screens }: DemoOptions): Promise<void> {
  const clinic = await serve({ folder: resolve('tests/demo/clinic'), port: usualPort, policy: strictPolicy })
  console.log(`The demo clinic is at ${clinic.origin}`)
  let browsing: Browsing | null = null
  try {
    browsing = await launch(kind, { extension: builtExtension(kind, 'demo'), headless })
    // A tab of its own: Firefox's first one never learns that it has the focus when a driver brings it to the front.
    const [first] = await browsing.browser.pages()
    const page = await browsing.browser.newPage()
    await first?.close()
    await page.goto(clinic.origin)
    await loaderMustListen(browsing, page.url())
    await page.bringToFront()
    if (headless) await play(browsing, page, resolve(screens))
    else await leaveToWriter(browsing)
  } finally {
    await browsing?.close()
    await clinic.close()
  }
}

async function loaderMustListen(browsing: Browsing, address: string): Promise<void> {
  const own = await browsing.openExtensionPage(blindPage)
  await waitForLoader(own, address).catch(() => {
    throw new Error(
      'The extension is in the browser, but its loader did not come alive on the clinic’s page within 10 s.',
    )
  })
  await own.close()
}

async function leaveToWriter({ browser }: Browsing): Promise<void> {
  console.log(
    'The browser is open and the extension is switched on there. Write a note, then press Ctrl+. on an underline.',
  )
  console.log('Close its window, or press Ctrl+C here, to end.')
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve())
    // Some browsers live on without a window.
    browser.on(
      'targetdestroyed',
      () =>
        void browser.pages().then(
          (pages) => pages.length === 0 && resolve(),
          () => resolve(),
        ),
    )
  })
  const stopped = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))
  await Promise.race([closed, stopped])
}
