import '../../platform/polyfill.ts'
import { browser } from '../../platform/browser.ts'
import { onFrameGone } from '../../platform/frame-gone.ts'
import { answer } from '../../platform/handlers.ts'
import { installationSalt } from '../../platform/installation.ts'
import { badge, pausedUntil, sites } from '../../platform/items.ts'
import type { BackgroundAnswers, ToBackground } from '../../platform/messages.ts'
import { openPage } from '../../platform/open-page.ts'
import { policy } from '../../platform/policy.ts'
import { tellAllTabs, tellTab } from '../../platform/send.ts'
import { frameIsOn } from '../../platform/site-access.ts'
import { countFrame, forgetTab, showAllTabs, showTab } from './badge.ts'
import { listenToCommands } from './commands.ts'
import { highlightNamesOn } from './highlight-names.ts'
import { frameOf, injectInPage, injectScript } from './inject.ts'
import { buildMenu, listenToMenu } from './menu.ts'
import { loadIntoOpenTabs, noteGranted, registerLoader } from './registration.ts'

/**
 * The background keeps settings, permissions and counts, and puts scripts where they may be. It is never sent a word that was typed.
 * Every listener is added at once, before anything is awaited, or the browser does not wake us for it.
 */
export function startBackground(): void {
  answer<ToBackground, BackgroundAnswers>(
    {
      focused: (_message, sender) => injectInPage(sender),
      'still-on': async (_message, sender) => (await frameIsOn(sender.tab?.url, sender.url)) !== null,
      async hello(_message, sender) {
        const site = await frameIsOn(sender.tab?.url, sender.url)
        if (site === null) return null
        const [salt, highlights] = await Promise.all([installationSalt(), highlightNamesOn(site)])
        return { site, salt, highlights }
      },
      put: ({ script }, sender) => injectScript(sender, script),
      'open-rule'({ rule }) {
        void openPage('rules', rule)
        return undefined
      },
      counts({ nudges }, sender) {
        const frame = frameOf(sender)
        if (frame) void countFrame(frame.tabId, frame.frameIds[0] ?? 0, nudges)
        return undefined
      },
    },
    new AbortController().signal,
  )
  onFrameGone((tabId, frameId) => void countFrame(tabId, frameId, 0))
  listenToMenu()
  listenToCommands()

  const reachPages = async () => {
    await registerLoader()
    await loadIntoOpenTabs()
    await showAllTabs()
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void Promise.all([reachPages(), buildMenu()])
    // Once, and never after an update.
    if (reason === 'install') void greet()
  })
  browser.runtime.onStartup.addListener(() => void Promise.all([reachPages(), buildMenu()]))
  browser.permissions.onAdded.addListener(({ origins }) => void noteGranted(origins ?? []).then(reachPages))
  browser.permissions.onRemoved.addListener(() => {
    void registerLoader().then(() => Promise.all([tellAllTabs({ type: 'recheck' }), showAllTabs()]))
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return
    if (badge.key in changes || pausedUntil.key in changes) void showAllTabs()
    // Off is felt at once in open tabs; on, they are reached again.
    if (sites.key in changes) void tellAllTabs({ type: 'recheck' }).then(reachPages)
  })
  browser.tabs.onActivated.addListener(({ tabId }) => void showTab(tabId))
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    // The page's counts went with it. Frames that are still there (a change of address within the page) say so, but only once it stands: a
    // page that is on its way out would answer, too.
    if (status === 'loading') void forgetTab(tabId)
    if (status !== 'complete') return
    void tellTab(tabId, { type: 'announce' })
    void showTab(tabId)
  })
}

/** Opens the page that greets, unless the clinic does that in its own way. */
async function greet(): Promise<void> {
  const { welcome } = await policy()
  if (welcome) await openPage('welcome')
}
