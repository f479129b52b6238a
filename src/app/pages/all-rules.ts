import detection from '#tables/detection'
import shipped from '#tables/shipped-tables'
import words from '#tables/words'
import type { Describer } from '../../engine/api.ts'
import { createDescriber } from '../../engine/describer.ts'
import { createEngine } from '../../engine/engine.ts'
import { browser } from '../../platform/browser.ts'
import { surfacesWith } from '../content/bring-card.ts'
import type { BuiltInRules } from '../content/rule-source.ts'

/** The rules for every kind of writing, which a page of our own has with it. */
export function allRules(): BuiltInRules {
  const engine = createEngine(detection)
  // Made when the first words are needed: this unpacks the tables.
  let describer: Describer | undefined
  const surfaces = surfacesWith(browser.i18n.getMessage)
  return {
    engine: () => engine,
    describer() {
      describer ??= createDescriber(engine.reader, words)
      return describer
    },
    describing: () => createDescriber,
    surfaces: () => surfaces,
    pack: (name) => shipped[name] ?? null,
  }
}
