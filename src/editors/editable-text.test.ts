import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { editableText } from './editable-text.ts'

afterEach(() => document.body.replaceChildren())

function host(html: string, style = ''): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('contenteditable', 'true')
  element.setAttribute('style', style)
  element.append(document.createRange().createContextualFragment(html))
  document.body.replaceChildren(element)
  return element
}

function read(html: string, style?: string): string {
  const text = editableText(host(html, style))
  text.readAll()
  return text.text()
}

describe('text as its writer sees it', () => {
  test.each([
    ['nothing', '', ''],
    ['words', 'She is late', 'She is late'],
    ['an empty line to begin with', '<br>', ''],
    ['an empty paragraph to begin with', '<p><br></p>', ''],
    ['inline formats', 'She <b>is</b> <i>l<u>at</u>e</i>', 'She is late'],
    ['blocks are lines', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['paragraphs are one line apart, whatever their margins', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph is an empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['text before a block', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['br', 'one<br>two', 'one\ntwo'],
    ['the br that holds the last line open', 'one<br>', 'one'],
    ['two of them', 'one<br><br>', 'one\n'],
    ['a br in bold', 'one<b><br></b>two', 'one\ntwo'],
    ['lists', '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>', 'one\ntwo\nthree'],
    ['spaces of the source', '<p>\n  one\n  two  </p>\n<p> three</p>', 'one two\nthree'],
    ['spaces across formats', 'one <b> two</b>', 'one two'],
    ['a no-break space is a space', 'one\u00a0two \u00a0', 'one two  '],
    ['zero-width characters stay', 'non\u200bcompliant', 'non\u200bcompliant'],
    ['what editors put beside the caret', 'He <b>\u2060\u2060claims</b>\ufeff that', 'He claims that'],
    ['a line of nothing else', '<p>one</p><p>\ufeff<br></p><p>\ufeff</p>', 'one\n\n'],
    ['hidden text', 'one<span style="display:none">two</span>three', 'onethree'],
    ['invisible text', 'one <span style="visibility:hidden">two</span>three', 'one three'],
    ['an island', 'Hello <span contenteditable="false">@Ana</span>!', 'Hello \ufffc!'],
    ['an island as a block', 'one<div contenteditable="false">widget</div>two', 'one\n\ufffc\ntwo'],
    ['a picture', 'one<img src="x.png">two', 'one\ufffctwo'],
    ['a picture of nothing', 'one<img>two', 'onetwo'],
    ['a button', 'one<button>ok</button>', 'one\ufffc'],
    ['a part that opted out', 'one <q data-kind-curiosity="off">quote</q> two', 'one \ufffc two'],
    ['a quoted message', 'one<blockquote>two</blockquote>three', 'one\n\ufffc\nthree'],
    ['what a mail program answers', 'one<div class="gmail_quote">On … wrote: <p>two</p></div>', 'one\n\ufffc'],
    ['a signature', 'one<div class="gmail_signature">Jo</div>', 'one\n\ufffc'],
    [
      'a paragraph that the browser indented',
      '<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;">one</blockquote>two',
      'one\ntwo',
    ],
    ['script, style, comment', '<!-- x -->one<script>x</script><style>x{}</style>two', 'onetwo'],
    ['a place to break', 'one<wbr>two', 'onetwo'],
    ['halves of pairs', '\ud83d x \ude00', '\ud83d x \ude00'],
    ['emoji and marks', '🙂 a\u0301', '🙂 a\u0301'],
    ['right to left', '<p dir="rtl">שלום hello</p>', 'שלום hello'],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text)
  })

  test.each([
    ['keeps spaces and breaks', 'white-space: pre-wrap', 'a  b\n c', 'a  b\n c'],
    ['keeps an empty line between', 'white-space: pre-wrap', 'a\n\nb', 'a\n\nb'],
    ['its last break only holds the line open', 'white-space: pre-wrap', 'a\n', 'a'],
    ['keeps breaks alone', 'white-space: pre-line', 'a   b \n  c', 'a b\nc'],
  ])('of a style that %s', (_, style, html, text) => {
    expect(read(html, style)).toBe(text)
  })
})

describe('offsets and places', () => {
  const html = '<p>She is <b>late</b>.</p><p><br></p><ul><li>a\u00a0b<br>c</li></ul>x <i contenteditable="false">w</i>y'
  const text = 'She is late.\n\na b\nc\nx \ufffcy'

  test('the text', () => expect(read(html)).toBe(text))

  test.each(['forward', 'backward'] as const)('every offset comes back from its place (%s)', (side) => {
    const element = host(html)
    const map = editableText(element)
    map.readAll()
    for (let offset = 0; offset <= text.length; offset++) {
      const { node, offset: at } = map.pointAt(offset, side)
      expect([offset, map.offsetOf(node, at)]).toEqual([offset, offset])
    }
  })

  test('a word at a seam is taken without what stands beside it', () => {
    const element = host(html)
    const map = editableText(element)
    map.readAll()
    const bold = element.querySelector('b')?.firstChild
    expect(map.pointAt(7, 'forward')).toEqual({ node: bold, offset: 0 })
    expect(map.pointAt(11, 'backward')).toEqual({ node: bold, offset: 4 })
    expect(map.runs(7, 12).map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['late', '.'])
  })

  test.each<[string, (element: HTMLElement) => [Node, number], number]>([
    ['the start of the editable', (it) => [it, 0], 0],
    ['the end of the editable', (it) => [it, it.childNodes.length], text.length],
    ['the end of a paragraph', (it) => [it.children[0]!, 3], 12],
    ['between two paragraphs: the end of the first', (it) => [it, 1], 12],
    ['in an empty paragraph', (it) => [it.children[1]!, 0], 13],
    ['behind the br of an empty paragraph', (it) => [it.children[1]!, 1], 14],
    ['behind a br', (it) => [it.querySelector('li')!, 2], 18],
    ['before a br', (it) => [it.querySelector('li')!, 1], 17],
    ['in an island', (it) => [it.querySelector('i')!.firstChild!, 0], 22],
  ])('%s', (_, place, offset) => {
    const element = host(html)
    const map = editableText(element)
    map.readAll()
    expect(map.offsetOf(...place(element))).toBe(offset)
  })

  test('before a br that is a line of its own behind a block', () => {
    const element = host('<b>a<p>b</p></b><br>c')
    const map = editableText(element)
    map.readAll()
    expect(map.text()).toBe('a\nb\n\nc')
    expect(map.offsetOf(element, 1)).toBe(4)
  })

  test('a place that is elsewhere has none', () => {
    const map = editableText(host(html))
    map.readAll()
    expect(map.offsetOf(document.body, 0)).toBeNull()
  })

  test('an editable with nothing in it has one place', () => {
    const element = host('')
    const map = editableText(element)
    map.readAll()
    expect(map.pointAt(0, 'forward')).toEqual({ node: element, offset: 0 })
    expect(map.offsetOf(element, 0)).toBe(0)
  })
})

describe('reading again', () => {
  const observed = (element: HTMLElement) => {
    const observer = new MutationObserver(() => {})
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
    return observer
  }

  test.each<[string, (element: HTMLElement) => void]>([
    ['a letter', (it) => it.querySelector('p')?.firstChild?.after('!')],
    [
      'a paragraph more',
      (it) => it.children[1]?.after(Object.assign(document.createElement('p'), { textContent: 'new' })),
    ],
    ['a paragraph less', (it) => it.children[1]?.remove()],
    ['the first paragraph less', (it) => it.children[0]?.remove()],
    ['all gone', (it) => it.replaceChildren()],
    ['a paragraph hidden', (it) => it.children[1]?.setAttribute('style', 'display:none')],
    ['a word made bold', (it) => it.children[1]?.replaceChildren(document.createElement('b'))],
    [
      'a paragraph taken out, changed and put back',
      (it) => {
        const [first] = it.children
        first!.remove()
        first!.textContent = 'changed'
        it.append(first!)
      },
    ],
    [
      'a div in a span',
      (it) => {
        const span = document.createElement('span')
        span.append('a', Object.assign(document.createElement('div'), { textContent: 'b' }), 'c')
        it.children[2]?.append(span)
      },
    ],
  ])('%s: equals reading everything, and tells what changed', (_, happen) => {
    const element = host('<p>one</p><p>two</p><p>two</p><p></p><p>three</p>')
    const map = editableText(element)
    const observer = observed(element)
    map.readAll()
    const before = map.text()
    happen(element)
    const change = map.read(observer.takeRecords())
    const fresh = editableText(element)
    fresh.readAll()
    expect(map.text()).toBe(fresh.text())
    const { at, removed, inserted } = change ?? { at: 0, removed: 0, inserted: 0 }
    expect(before.slice(0, at) + map.text().slice(at, at + inserted) + before.slice(at + removed)).toBe(map.text())
    observer.disconnect()
  })

  test('after any run of edits it equals reading everything', () => {
    const edit = fc.record({
      kind: fc.constantFrom('type', 'split', 'remove', 'br', 'wrap'),
      at: fc.nat(20),
      text: fc.constantFrom('a', ' ', 'b c'),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const element = host('<p>one two</p><div>three<br>four</div>five')
        const map = editableText(element)
        const observer = observed(element)
        map.readAll()
        for (const { kind, at, text } of edits) {
          const nodes = [...element.querySelectorAll('*'), element]
          const target = nodes[at % nodes.length] ?? element
          const before = map.text()
          if (kind === 'type') target.append(text)
          if (kind === 'br') target.prepend(document.createElement('br'))
          if (kind === 'remove') target.firstChild?.remove()
          if (kind === 'split') target.append(Object.assign(document.createElement('p'), { textContent: text }))
          if (kind === 'wrap')
            target.firstChild?.replaceWith(Object.assign(document.createElement('b'), { textContent: text }))
          const change = map.read(observer.takeRecords()) ?? { at: 0, removed: 0, inserted: 0 }
          const made =
            before.slice(0, change.at) +
            map.text().slice(change.at, change.at + change.inserted) +
            before.slice(change.at + change.removed)
          expect(made).toBe(map.text())
        }
        const fresh = editableText(element)
        fresh.readAll()
        expect(map.text()).toBe(fresh.text())
        for (let offset = 0; offset <= map.text().length; offset++) {
          const { node, offset: at } = map.pointAt(offset, 'forward')
          expect(map.offsetOf(node, at)).toBe(offset)
        }
        observer.disconnect()
      }),
      { numRuns: 300 },
    )
  })
})
