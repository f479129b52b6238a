const IN_QUOTES =
  "Put the whole text in single quotes, as in '[[lazy]] client'; a single quote inside is written twice."

/** What the YAML reader says, what that means here, and the mend. */
const KNOWN: readonly [RegExp, message: string, mend: string][] = [
  [/^Tabs are not allowed/, 'a tab stands at the start of this line.', 'Use spaces: two for each step to the right.'],
  [
    /keys must be unique/,
    'this key stands here for the second time.',
    'Keep one of the two, or make one list of both.',
  ],
  [/^Missing closing/, 'a text that begins with a quote does not end.', 'Close it with the same quote.'],
  [
    /reserved character|at node end|in block collection|flow collection|Unresolved (?:alias|tag)|directive/i,
    'a text begins with a sign that means something of its own to YAML (@ [ { ! * & % " \').',
    IN_QUOTES,
  ],
  [
    /followed by map values|as an implicit map key/,
    'this line is neither a key with a value nor one of a list.',
    'Look at the spaces before it, and at the colon after a key.',
  ],
  [/compact mappings|[Ii]mplicit keys/, 'a colon in this text makes it look like a key.', IN_QUOTES],
  [
    /same column|block-seq-ind|indent/,
    'this line does not stand under its neighbours.',
    'Give it as many spaces before it as the others of its list have, and begin a list on a line of its own.',
  ],
]

/** What to do about a text that YAML cannot read. */
export function yamlMistake(said: string): { message: string; mend: string } {
  const known = KNOWN.find(([pattern]) => pattern.test(said))
  return {
    message: `This is not valid YAML: ${known?.[1] ?? firstLine(said)}`,
    mend: known?.[2] ?? 'Often a colon, quote or indent: put texts with : or [ in quotes.',
  }
}

function firstLine(message: string): string {
  return message
    .split('\n')[0]!
    .replace(/ at line.*$/, '.')
    .slice(0, 200)
}
