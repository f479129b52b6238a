import type { Diagnostic } from '../../engine/finding.ts'
import { isReady } from '../../engine/reframing/shown-text.ts'

const LEVEL = { hint: 'note', nudge: 'warning', strong: 'warning' } as const

/** SARIF 2.1.0, for tools that collect results. */
export function printSarif(results: readonly { name: string; diagnostics: readonly Diagnostic[] }[]): string {
  const rules = [
    ...new Map(results.flatMap(({ diagnostics }) => diagnostics.map((one) => [one.rule, one] as const))).values(),
  ]
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Kind Curiosity',
              rules: rules.map((one) => ({
                id: one.rule,
                ...(one.why === undefined ? {} : { fullDescription: { text: one.why } }),
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: results.flatMap(({ name, diagnostics }) => diagnostics.map((one) => result(name, one))),
        },
      ],
    },
    null,
    2,
  )}\n`
}

function result(name: string, one: Diagnostic) {
  const artifactLocation = { uri: name }
  return {
    ruleId: one.rule,
    level: one.kind === 'noticed' ? 'note' : LEVEL[one.severity],
    message: { text: one.question === undefined ? one.message : `${one.message} ${one.question}` },
    locations: [
      { physicalLocation: { artifactLocation, region: { charOffset: one.start, charLength: one.end - one.start } } },
    ],
    fixes: one.reframings.filter(isReady).map((offer) => ({
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {
              deletedRegion: { charOffset: offer.start, charLength: offer.end - offer.start },
              insertedContent: { text: offer.text },
            },
          ],
        },
      ],
    })),
  }
}
