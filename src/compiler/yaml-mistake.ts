/** What to do about a text that YAML cannot read. */
export function yamlMistake(message: string): { message: string; mend: string } {
  return {
    message: `This is not valid YAML: ${firstLine(message)}`,
    mend: 'Often a colon, quote or indent: put texts with : or [ in quotes.',
  }
}

function firstLine(message: string): string {
  return message
    .split('\n')[0]!
    .replace(/ at line.*$/, '.')
    .slice(0, 200)
}
