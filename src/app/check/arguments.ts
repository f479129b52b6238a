import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { FIELD_KINDS, type FieldKind, type Severity } from '../../engine/finding.ts'

const FORMATS = ['pretty', 'json', 'jsonl', 'sarif'] as const
/** Kinds of writing that --field names. */
type Format = (typeof FORMATS)[number]

export interface Options {
  files: string[]
  format: Format
  field: FieldKind | undefined
  stdinJsonl: boolean
  explain: string | undefined
  explainDecision: boolean
  fix: boolean
  write: boolean
  failOn: Severity | undefined
  /** Prints what answers each published term, and looks at no text. */
  coverage: boolean
  /** Files of packs whose rules speak beside the built-in ones. */
  packs: string[]
  help: boolean
}

/** A mistake in how the command was called; its message is the one line that is printed. */
export class UsageError extends Error {}

/** Reads the command line. @throws UsageError */
export function readArguments(args: string[]): Options {
  const { values, positionals } = parse(args)
  return {
    files: positionals,
    format: oneOf('--format', values.format ?? 'pretty', FORMATS),
    field: values.field === undefined ? undefined : oneOf('--field', values.field, FIELD_KINDS),
    stdinJsonl: values['stdin-jsonl'] ?? false,
    explain: values.explain,
    explainDecision: values['explain-decision'] ?? false,
    fix: values.fix ?? false,
    write: values.write ?? false,
    failOn:
      values['fail-on'] === undefined
        ? undefined
        : oneOf('--fail-on', values['fail-on'], ['hint', 'nudge', 'strong'] as const),
    coverage: values.coverage ?? false,
    packs: values.pack ?? [],
    help: values.help ?? false,
  }
}

function parse(args: string[]) {
  return parsed({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      field: { type: 'string' },
      'stdin-jsonl': { type: 'boolean' },
      explain: { type: 'string' },
      'explain-decision': { type: 'boolean' },
      fix: { type: 'boolean' },
      write: { type: 'boolean' },
      'fail-on': { type: 'string' },
      coverage: { type: 'boolean' },
      pack: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  })
}

/** What `parseArgs` reads. @throws UsageError where it throws, in one sentence */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageError(`${firstSentence(error)} Try --help.`)
  }
}

/** The value, if it is one of the choices. @throws UsageError */
export function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  if (!(choices as readonly string[]).includes(value))
    throw new UsageError(
      `${name} is ${choices.length === 2 ? choices.join(' or ') : `one of ${choices.join(', ')}`}, not “${value}”.`,
    )
  return value as T
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split('. ')[0]!.replace(/\.$/, '')}.`
}

export const HELP = `Looks at text as the extension does, and prints what it would say.

  npm run --silent check -- [FILE…]        one or more files; without any, standard input
  --format pretty|json|jsonl|sarif         how to print (pretty)
  --field note|mail|reflection             what kind of writing it is; left out, every rule speaks
  --stdin-jsonl                            reads {"id", "text", "field"?} a line, answers {"id", "findings"} a line
  --explain RULE                           prints a rule: what it looks for, what it asks, and why
  --explain-decision                       also says which guard silenced what
  --fix [--write]                          prints the text with every ready reframing applied; writes only with --write
  --pack FILE|NAME                         a pack of your own, or one that ships, whose rules speak beside the built-in ones; more than one may be named
  --coverage                               prints which rule answers each term of the published guides, or why none does
  --fail-on hint|nudge|strong              exit 1 when something of that weight is found

Exit: 0 looked, 1 with --fail-on, 2 when the call or the input is not usable.
`
