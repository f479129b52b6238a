import type { PackHeader } from './pack-header.ts'
import type { PackLimits } from './pack-limits.ts'

/** Names that mean something else after @. */
const TAKEN = ['phrase', 'verb']
const MOST_WORDS = 6
/** Classes in classes. */
const DEEPEST = 12

/**
 * The word classes of a pack: the built-in ones with what its `extend` adds. Every mistake is told with the class it stands in; classes with one stay as
 * they were.
 */
export function extendClasses(
  classes: Record<string, string>,
  extend: PackHeader['extend'],
  limits: PackLimits,
  tell: (name: string, message: string, mend: string) => void,
): Record<string, string> {
  // Without a prototype “constructor” is a name like any other.
  const extended: Record<string, string> = Object.assign(Object.create(null), classes)
  let members = 0
  for (const [name, value] of Object.entries(extend ?? {})) {
    if (!/^[a-z][a-z-]*$/.test(name) || TAKEN.includes(name)) {
      tell(
        name,
        `“${name.slice(0, 40)}” cannot be the name of a class.`,
        'Use small letters and hyphens; not phrase or verb.',
      )
      continue
    }
    const added = (Array.isArray(value) ? value : [value])
      .join(',')
      .split(',')
      .map((member) => member.trim())
      .filter((member) => member !== '')
    members += added.length
    if (members > limits.members) {
      tell(name, `The classes have more than ${limits.members} members.`, 'Shorten the lists.')
      break
    }
    const odd = added.find((member) => !isMember(member))
    if (odd !== undefined)
      tell(
        name,
        `“${odd.slice(0, 40)}” cannot be a member of a class.`,
        `A member is up to ${MOST_WORDS} words, a lemma (guest~n) or another class (@kin).`,
      )
    else extended[name] = [...(extended[name] === undefined ? [] : [extended[name]]), ...added].join(', ')
  }
  const sizes = new Map<string, number>()
  const whole: Record<string, string> = Object.assign(Object.create(null), extended)
  for (const name of Object.keys(extend ?? {})) {
    if (whole[name] === undefined || sizeOf(name, whole, sizes) <= limits.members) continue
    tell(
      name,
      `The class @${name} takes in itself, or more than ${limits.members} words by way of other classes.`,
      'Leave out the class that leads back to it, or that repeats what others hold.',
    )
    if (classes[name] === undefined) delete extended[name]
    else extended[name] = classes[name]
  }
  return extended
}

function isMember(member: string): boolean {
  if (/^@[a-z][a-z-]*$/.test(member)) return true
  const words = member.split(/\s+/)
  if (words.length > MOST_WORDS || words.some((word) => word.length > 40)) return false
  if (member.includes('~')) return /^\p{L}[\p{L} '’-]*~[vna](?::(?:base|third|past|participle|gerund))?$/u.test(member)
  // Each hyphen doubles the ways to write it.
  return /\p{L}|\p{N}/u.test(member) && !/[@~(|)[\]{}]/.test(member) && member.split('-').length <= 3
}

/** How many words a class comes to with all that it takes in: none is worked out twice, and a class that leads back to itself has no end. */
function sizeOf(name: string, classes: Record<string, string>, sizes: Map<string, number>, depth = 0): number {
  const known = sizes.get(name)
  if (known !== undefined) return known
  if (depth > DEEPEST) return Number.POSITIVE_INFINITY
  sizes.set(name, Number.POSITIVE_INFINITY)
  let size = 0
  for (const member of (classes[name] ?? '').split(',')) {
    const inner = /^\s*@([a-z-]+)\s*$/.exec(member)
    size += inner === null ? 1 : sizeOf(inner[1]!, classes, sizes, depth + 1)
  }
  sizes.set(name, size)
  return size
}
