import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { TabView } from '../../platform/active-tab.ts'
import { browser } from '../../platform/browser.ts'
import { focusOfTab } from '../../platform/focus-of-tab.ts'
import { pausedUntil, sites } from '../../platform/items.ts'
import { sitesOfPage } from '../../platform/page-frames.ts'
import { allows, policy } from '../../platform/policy.ts'
import type { Site } from '../../platform/site.ts'
import { grantedPatterns, isOn } from '../../platform/site-access.ts'
import type { Unread } from '../../platform/unread-focus.ts'
import type { Reason } from '../../ui/popup/reason.tsx'
import type { FrameView } from './follow-frames.ts'
import { pauseState } from './pause-length.ts'
import { popupReasons } from './popup-reasons.ts'

/** Whether the page of a tab is read, and why nothing is underlined there. */
export interface WhyNotRead {
  /** The site, where one can be switched on and the clinic lets it. */
  readonly site: ReadonlySignal<Site | null>
  readonly on: ReadonlySignal<boolean>
  /** Sites of frames that are not on. */
  readonly missing: ReadonlySignal<readonly Site[]>
  readonly reasons: ReadonlySignal<readonly Reason[]>
  /** After something was switched. */
  lookAgain(): void
}

/** Follows that for our popup and our panel. */
export async function whyNotRead(
  tab: ReadonlySignal<TabView | null>,
  frames: ReadonlySignal<readonly FrameView[]>,
  life: AbortSignal,
): Promise<WhyNotRead> {
  const [choices, until, rules] = await Promise.all([sites.follow(life), pausedUntil.follow(life), policy()])
  const granted = signal<readonly string[]>(await grantedPatterns())
  // Known before the click: the browser takes a request for permissions only straight from one.
  const ofPage = signal<readonly Site[]>([])
  const unread = signal<Unread | null>(null)
  const look = async (view: TabView | null) => {
    granted.value = await grantedPatterns()
    ofPage.value = view?.site ? await sitesOfPage(view.id, view.site) : []
    // Opening the popup would let us look into a page that is off, too: we do not.
    unread.value = view?.site && isOn(view.site, granted.value, choices.value) ? await focusOfTab(view.id) : null
  }
  const lookAgain = () => void look(tab.peek())
  const stop = effect(() => void look(tab.value))
  browser.permissions.onAdded.addListener(lookAgain)
  browser.permissions.onRemoved.addListener(lookAgain)
  life.addEventListener('abort', stop)

  const site = computed(() => {
    const name = tab.value?.site
    return name && allows(rules, name) ? name : null
  })
  const on = computed(() => isOn(site.value, granted.value, choices.value))
  const missing = computed<readonly Site[]>(() =>
    ofPage.value.filter((other) => !isOn(other, granted.value, choices.value)),
  )
  const reasons = computed(() =>
    site.value
      ? popupReasons({
          on: on.value,
          paused: pauseState(until.value, Date.now()),
          frames: frames.value,
          missing: missing.value,
          unread: unread.value,
        })
      : [],
  )
  return { site, on, missing, reasons, lookAgain }
}
