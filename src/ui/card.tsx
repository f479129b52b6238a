import { useLayoutEffect, useRef } from 'preact/hooks'
import { insertAfterSentence } from './assemble-steps.ts'
import { Alike } from './card/alike.tsx'
import { cardKey } from './card/card-keys.ts'
import { type CardModel, createCardModel } from './card/card-model.ts'
import type { CardProps } from './card/card-props.ts'
import { Choices } from './card/choices.tsx'
import { cycleTab, focusedIn, focusFirst, isBox } from './card/focus.ts'
import { Footer } from './card/footer.tsx'
import { Headline } from './card/headline.tsx'
import { inOrder, isTemplate } from './card/in-order.ts'
import { Leave } from './card/leave.tsx'
import { NotWritten } from './card/not-written.tsx'
import { Question } from './card/question.tsx'
import { TemplateForm } from './card/template-form.tsx'
import { ThreeSteps } from './card/three-steps.tsx'
import { inOurLanguage, say } from './messages.ts'
import { TogetherForm } from './together-form.tsx'

/** What the card does when a reframing is chosen: a ready one goes to the page, a template opens its form. */
function choose(props: CardProps, model: CardModel, index: number): void {
  const reframing = inOrder(props.diagnostic)[index]
  if (!reframing) return
  if (isTemplate(reframing)) model.openTemplate(index, reframing.placeholders?.length ?? 0)
  else apply(props, model, index)
}

function apply(props: CardProps, model: CardModel, index: number): void {
  const reframing = inOrder(props.diagnostic)[index]
  const edit = reframing && model.edit(reframing, props.text)
  if (edit) props.onApply(edit)
}

/** Carries out a key pressed inside the card; true when it was ours. */
function press(event: KeyboardEvent, props: CardProps, model: CardModel): boolean {
  // On the way from box to box, Tab passes buttons: a word begun there would open and close parts of the card.
  const action = event.isComposing ? null : cardKey(event, model.writing() || isBox(event.target), props.moves)
  if (!action) return false
  if (action.do === 'move') props.onMove(action.step)
  else if (action.do === 'escape') {
    if (!model.back()) props.onClose()
  } else if (action.do === 'why') model.why.value = !model.why.value
  else if (props.diagnostic.kind === 'noticed') return false
  else if (action.do === 'show' && action.view === 'together' && !props.alike) return false
  else if (action.do === 'show' && action.view === 'leave') model.showLeave(props.leftCount)
  else if (action.do === 'show') model.show(action.view)
  else if (props.state === 'open' && model.view.value === 'choices') choose(props, model, action.index)
  else return false
  return true
}

/** Why a card only asks. Beside a duty the question says all: no word of comfort stands before it. */
function Held({ diagnostic: { kind, reframings, held = [] } }: Pick<CardProps, 'diagnostic'>) {
  if (kind === 'noticed' || reframings.length > 0 || held.includes('duty')) return null
  return <p class="part muted held">{say(held.includes('risk') ? 'held_risk' : 'held_yours')}</p>
}

function Body({ model, ...props }: CardProps & { model: CardModel }) {
  const { diagnostic, text } = props
  const view = model.view.value
  const reframing = inOrder(diagnostic)[model.template.value]
  if (props.state !== 'open')
    return <NotWritten state={props.state} words={props.wording ?? model.handed.value} onCopy={props.onCopy} />
  if (view === 'leave') return <Leave model={model} onLeave={props.onLeave} />
  if (view === 'steps') {
    const insert = (words: string) => {
      model.handed.value = words
      props.onApply(insertAfterSentence(text, diagnostic.start, diagnostic.end, words))
    }
    return <ThreeSteps answers={model.steps} onInsert={insert} onCopy={props.onCopy} onBack={() => model.back()} />
  }
  if (view === 'together' && props.alike) return <TogetherForm {...props.alike} onClose={() => model.back()} />
  if (view === 'template' && reframing) {
    return (
      <TemplateForm
        reframing={reframing}
        text={text}
        model={model}
        onApply={() => apply(props, model, model.template.value)}
      />
    )
  }
  return (
    <>
      <Held diagnostic={diagnostic} />
      <Choices {...props} model={model} onChoose={(index) => choose(props, model, index)} />
      <Alike {...props} model={model} />
      {diagnostic.question && (
        <Question question={diagnostic.question} held={(diagnostic.held?.length ?? 0) > 0} model={model} />
      )}
    </>
  )
}

/**
 * The card for one finding: what the phrase may do to a reader, other ways to say it, one curious question. Opened by pointer it takes nothing from the
 * page; once the writer clicks into it, its keys work here and reach no listener of the page that waits for them to bubble.
 */
export function Card(props: CardProps) {
  const { diagnostic, mode } = props
  const held = useRef<CardModel>(null)
  if (!held.current) held.current = createCardModel(mode === 'keys')
  const model = held.current
  const offers = diagnostic.reframings.length > 0 ? 'card_label' : 'card_asks_label'
  const label = diagnostic.kind === 'noticed' ? 'card_noticed_label' : offers
  const ours = (event: Event) => event.stopPropagation()
  const frame = useRef<HTMLDivElement>(null)
  // What had the focus may be gone with the part of the card it stood in; without this, the keys would be the page's again.
  const scene = [model.view, model.leaving, model.unknown].map((one) => one.value).join()
  useLayoutEffect(() => {
    const settle = () => {
      const card = frame.current
      if (card && model.takesFocus && !card.contains(focusedIn(card))) focusFirst(card)
    }
    settle()
    // Parts that follow a signal are drawn after this one, in the same turn.
    queueMicrotask(settle)
  }, [scene, props.state])
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={say(label, { phrase: diagnostic.text })}
      {...inOurLanguage()}
      data-mode={mode}
      ref={frame}
      onFocusCapture={() => {
        model.takesFocus = true
      }}
      onKeyDown={(event) => {
        ours(event)
        if (cycleTab(event.currentTarget, event) || press(event, props, model)) event.preventDefault()
      }}
      onKeyUp={ours}
      onKeyPress={ours}
      onMouseDown={(event) => {
        // A press on the card leaves the focus in the writer's field; only a box for words may take it.
        if (mode === 'hover' && !isBox(event.target)) event.preventDefault()
      }}
    >
      <Headline diagnostic={diagnostic} onClose={props.onClose} />
      <Body {...props} model={model} />
      {model.why.value && diagnostic.why && (
        <section class="part why" aria-label={say('why')}>
          <p dir="auto">{diagnostic.why}</p>
          {diagnostic.source && <p class="muted">{say('why_source', { source: diagnostic.source })}</p>}
          {props.onOpenRule && (
            <button type="button" class="quiet" onClick={() => props.onOpenRule?.(diagnostic.rule)}>
              {say('open_rule')}
            </button>
          )}
        </section>
      )}
      <Footer {...props} model={model} />
    </div>
  )
}
