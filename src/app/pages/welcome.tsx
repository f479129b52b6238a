import '../../platform/polyfill.ts'
import { signal } from '@preact/signals'
import { createRef, render } from 'preact'
import '../../ui/page.css'
import '../../ui/own-page.css'
import type { FieldKind } from '../../engine/finding.ts'
import { browser } from '../../platform/browser.ts'
import { openPage } from '../../platform/open-page.ts'
import { readMessagesWith, say } from '../../ui/messages.ts'
import { Welcome } from '../../ui/welcome.tsx'
import { keyNames } from './key-names.ts'
import { pagePalette } from './palette.tsx'
import { readOwnPage } from './read-own-page.ts'

/** A sentence of nobody's, in the language of the rules: like the rules, it is not translated. */
const PRACTICE = 'Client was noncompliant with her lithium again. Reports sleeping four hours a night.'

/** The page that is opened once, after the install. */
export async function startWelcome(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  document.title = `${say('welcome_title')} · Kind Curiosity`
  const kind = signal<FieldKind>('note')
  const tried = signal(false)
  const { reading, chords } = await readOwnPage(kind, life)
  const field = createRef<HTMLTextAreaElement>()
  const palette = await pagePalette(document, life)
  const Page = () => (
    <>
      <Welcome
        keys={keyNames(chords.value)}
        practice={PRACTICE}
        field={field}
        tried={tried.value}
        onScratchpad={() => void openPage('scratchpad')}
      />
      {palette.view()}
    </>
  )
  render(<Page />, place)
  field.current?.focus()
  // The caret where a writer would have it, behind what was written.
  field.current?.setSelectionRange(PRACTICE.length, PRACTICE.length)
  // In a tab that is not shown yet, the focus comes without an event.
  if (field.current) reading.focused(field.current)
  const practice = reading.fields.all.peek()[0]
  if (!practice) return
  practice.session.ask()
  practice.editor.watch(({ by }) => {
    if (by === 'us') tried.value = true
  }, life)
}
