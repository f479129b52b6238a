import type { Hit } from '../../engine/block.ts'
import type { LintPattern, RulesUnderLint, TextUnderLint } from './rules-under-lint.ts'
import { pathOf } from './rules-under-lint.ts'
import type { LintWarning } from './warning.ts'

/** Rules of which nothing is ever seen, since others always take the same words. */
export function shadowedRules(rules: RulesUnderLint): LintWarning[] {
  return rules.files.flatMap((file) => {
    const { id } = file.rule
    const heard = rules.patterns
      .filter((one) => one.file === file)
      .flatMap(({ texts }) => texts.filter((text) => speaking(text).some((hit) => rules.ruleOf(hit) === id)))
    if (heard.length === 0 || heard.some(({ kept }) => kept.some((hit) => rules.ruleOf(hit) === id))) return []
    const others = [...new Set(heard.flatMap(({ kept }) => kept.map((hit) => rules.ruleOf(hit))))].slice(0, 3)
    const message = `Whatever this rule finds, ${others.join(', ')} takes (for one, “${heard[0]!.text}”). Make this rule graver or longer, or leave it out.`
    return [rules.warn('shadowed-rule', 'warning', file, ['match'], message)]
  })
}

/** Words that two rules underline alike, in the same kind of writing and of the same people: which of them speaks is an accident. */
export function claimedTwice(rules: RulesUnderLint): LintWarning[] {
  const told = new Set<string>()
  return rules.patterns.flatMap((one) =>
    one.texts.flatMap((text) =>
      rivals(one, text, rules).flatMap(([hit, rival]) => {
        const pair = [rules.ruleOf(hit), rules.ruleOf(rival)].sort().join(' ')
        if (told.has(pair)) return []
        told.add(pair)
        const message = `${rules.ruleOf(rival)} claims the same words: “${text.text}”. Let one of them leave these words to the other (unless, field, about), or make one rule of the two.`
        return [rules.warn('claimed-twice', 'hint', one.file, pathOf(one), message)]
      }),
    ),
  )
}

/** Hits of this pattern with each hit of another rule that underlines the same words and is as grave. */
function rivals(one: LintPattern, text: TextUnderLint, rules: RulesUnderLint): [Hit, Hit][] {
  const { rules: rows } = rules.engine.reader
  const heard = speaking(text)
  return heard
    .filter((hit) => hit.pattern === one.pattern)
    .flatMap((hit) =>
      heard
        .filter((other) => {
          const [own, its] = [rows[hit.rule]!, rows[other.rule]!]
          return (
            own.id !== its.id &&
            own.kind === its.kind &&
            own.severity === its.severity &&
            (own.fields & its.fields) !== 0 &&
            (own.about & its.about) !== 0 &&
            hit.first === other.first &&
            hit.last === other.last &&
            hit.end - hit.start === other.end - other.start
          )
        })
        .map((other): [Hit, Hit] => [hit, other]),
    )
}

/** Hits that no guard silenced. */
function speaking({ hits, guards }: TextUnderLint): Hit[] {
  return hits.filter((_, i) => !guards.has(i))
}
