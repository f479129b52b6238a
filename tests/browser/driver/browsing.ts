import type { Browser, Frame, Page } from 'puppeteer-core'

export type BrowserKind = 'chromium' | 'firefox'

/** What a test asks for at launch. */
export interface LaunchOptions {
  /** Folder of the built extension; null runs the browser without one, for comparison. */
  extension: string | null
  headless?: boolean
  /** Leaves the page open that greets after the install; by default it is closed, as a writer does in the end. */
  keepWelcome?: boolean
  /** Port of a proxy on localhost that takes everything that is not localhost (see recording-proxy.ts). */
  proxy?: number
  /** Further command line arguments. */
  args?: readonly string[]
  /** The home folder that the browser finds, where Firefox looks for what a clinic has set (Chromium asks the system alone). */
  home?: string
}

/**
 * A browser with the extension in it. What differs between Chromium and Firefox is behind these few verbs; everything else is
 * puppeteer's own.
 */
export interface Browsing {
  readonly kind: BrowserKind
  readonly browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; null without an extension. */
  readonly extensionUrl: string | null
  /** Opens a page of the extension in a tab of its own, and waits until `selector` is there. */
  openExtensionPage(path: string, selector?: string): Promise<Page>
  /**
   * Presses the toolbar button over `page` and answers the popup, for that page. In Firefox the popup's panel is out of a driver's reach,
   * so after the press, which lets the extension see that tab, the same page is opened as a tab.
   */
  openPopup(page: Page): Promise<Page>
  /** Opens the side panel as a tab, for the tab that shows `page`. The extension has to be switched on there. */
  openPanel(page: Page): Promise<Page>
  /** Lets the extension ask for these origins without a bubble that nobody can click in a test. */
  allowAsking(origins: readonly string[]): Promise<void>
  /**
   * Runs `look` on each closed shadow root of `frame`, in the page's own world, with the root handed in by the browser's debugger:
   * pages and extensions have no such way. `look` may not close over anything.
   */
  inClosedRoots<Result, Argument>(
    frame: Frame,
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result[]>
  /** What went wrong in scripts of the extension so far, as the browser has it: nothing, in a test that passes. */
  extensionErrors(): Promise<string[]>
  close(): Promise<void>
}

/** The name that the browser's debugger has for a frame. Puppeteer keeps it, outside of its types. */
export function debuggerId(frame: Frame): string {
  return (frame as Frame & { _id: string })._id
}

/** A page of the extension that looks at no tab (there is none with that number), so that it has no part in what is tested. */
export const blindPage = 'popup.html?tab=2147483647'
