import '../../platform/polyfill.ts'
import { computed, signal } from '@preact/signals'
import { createRef, render } from 'preact'
import '../../ui/page.css'
import '../../ui/own-page.css'
import { FIELD_KINDS, type FieldKind } from '../../engine/finding.ts'
import { browser } from '../../platform/browser.ts'
import { readMessagesWith, say } from '../../ui/messages.ts'
import { createPanelModel } from '../../ui/panel/panel-model.ts'
import { type ScratchNote, Scratchpad } from '../../ui/scratchpad.tsx'
import { keyNames } from './key-names.ts'
import { openText } from './open-text.ts'
import { ownFields } from './own-fields.ts'
import { pagePalette } from './palette.tsx'
import { panelCommands } from './panel-commands.ts'
import { readOwnPage } from './read-own-page.ts'
import { saveText } from './save-text.ts'
import { selectionOf, selectionPlace } from './selection-of-tab.ts'

const UNNAMED = 'note.txt'

/** The scratchpad. Its text is kept nowhere: it lives in the field, and goes with it. */
export async function startScratchpad(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  document.title = `${say('scratch_title')} · Kind Curiosity`
  const kind = signal<FieldKind>('note')
  const note = signal<ScratchNote>(null)
  const { reading, report, chords } = await readOwnPage(kind, life)
  const props = ownFields(report)
  const field = createRef<HTMLTextAreaElement>()
  let name = UNNAMED
  /** What the writer has elsewhere, too: closing the page loses nothing then. */
  let kept = ''

  const session = () => reading.fields.all.peek()[0]?.session
  const put = (text: string) => {
    if (!field.current) return
    field.current.value = text
    field.current.focus()
    // A text that was put in is to be looked at whole; the field itself tells nobody of it.
    session()?.verify()
    session()?.ask()
  }
  const open = async (file: File) => {
    const opened = await openText(file)
    if ('why' in opened) {
      note.value = { is: opened.why, name: file.name }
      return
    }
    if (text() !== kept && !confirm(say('scratch_replace'))) return
    name = file.name
    kept = opened.text
    note.value = { is: 'opened', name: file.name }
    put(opened.text)
  }
  const fetchSelection = async () => {
    const place = selectionPlace(location.hash)
    if (!place) return
    // Asked for once: a page that is loaded anew does not fetch it again.
    history.replaceState(null, '', location.pathname)
    const selected = await selectionOf(place)
    if (selected.trim() === '') note.value = { is: 'no-selection' }
    else if (text() === kept || confirm(say('scratch_replace_selection'))) {
      name = UNNAMED
      kept = selected
      note.value = null
      put(selected)
    }
  }
  const text = () => field.current?.value ?? ''
  const copy = () =>
    navigator.clipboard.writeText(text()).then(() => {
      kept = text()
      note.value = { is: 'copied' }
    })
  const save = () => {
    saveText(document, name, text())
    kept = text()
  }
  const clear = () => {
    name = UNNAMED
    note.value = null
    kept = ''
    // By the editing command, so that undo brings it back.
    field.current?.select()
    document.execCommand('delete')
  }
  const step = (by: 1 | -1) => {
    field.current?.focus()
    reading.wish(by > 0 ? 'next' : 'previous')
  }
  const model = createPanelModel()
  const files = createRef<HTMLInputElement>()
  const palette = await pagePalette(document, life, () => [
    { id: 'next', title: say('do_next'), keys: keyNames(chords.value).next, run: () => step(1) },
    { id: 'previous', title: say('do_previous'), keys: keyNames(chords.value).previous, run: () => step(-1) },
    { id: 'open-text', title: say('scratch_open'), run: () => files.current?.click() },
    { id: 'copy-text', title: say('do_copy_text'), run: () => void copy() },
    { id: 'save-text', title: say('do_save_text'), run: save },
    { id: 'clear-text', title: say('do_clear_text'), run: clear },
    ...FIELD_KINDS.filter((one) => one !== kind.value).map((one) => ({
      id: `kind-${one}`,
      title: say('do_kind', { what: say(`kind_${one}`) }),
      run: () => {
        kind.value = one
      },
    })),
    ...panelCommands(model),
  ])
  const slow = computed(() => report.fields.value.some(({ unread }) => unread > 0))

  const Page = () => (
    <>
      <Scratchpad
        {...props()}
        model={model}
        onCommands={palette.open}
        keys={chords.value.menu}
        kind={kind.value}
        field={field}
        files={files}
        note={note.value}
        reading={slow.value}
        onKind={(chosen) => (kind.value = chosen)}
        onOpen={(file) => void open(file)}
        onSave={save}
        onCopyAll={() => void copy()}
        onClear={clear}
        onStop={() => session()?.stop()}
        onStep={step}
      />
      {palette.view()}
    </>
  )
  render(<Page />, place)
  field.current?.focus()
  // In a tab that is not shown yet, the focus comes without an event.
  if (field.current) reading.focused(field.current)
  session()?.ask()
  addEventListener('hashchange', () => void fetchSelection(), { signal: life })
  addEventListener('beforeunload', (event) => {
    if (text() !== kept) event.preventDefault()
  })
  await fetchSelection()
}
