/**
 * How American and British spelling differ: [what stands before, American, British, what may follow]. Checked by hand against every word that the
 * rules name (spelling.test.ts holds the words that look alike and have one spelling only).
 */
const DIFFERENCES: readonly [before: string, american: string, british: string, after: string][] = [
  [
    '(?:mis|dis|un|over|well)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)',
    'or',
    'our',
    '(?:s|ed|ing|er|ers|able|ably|al|ally|ful|fully|less|ism|hood|hoods|ly|ite|ites)?',
  ],
  ['(?!practi).{2,}', 'iz', 'is', '(?:e|es|ed|ing|er|ers|able|ation|ations|ational)'],
  ['.*(?:anal|paral|catal|dial)', 'yz', 'ys', '(?:e|es|ed|ing|er|ers)'],
  [
    '.*(?:labe|cance|trave|counse|mode|signa|fue|quarre|leve|channe|marve|pane|tunne|equa|riva|tota|dia|initia|spira|shove|unrave|grove|snive|swive|libe|due|peda|bedevi)',
    'l',
    'll',
    '(?:ed|ing|er|ers|or|ors)',
  ],
  ['(?:enro|fulfi|insti|disti)', 'll', 'l', '(?:s|ment|ments)?'],
  ['(?:wi|ski)', 'll', 'l', 'ful(?:ly|ness)?'],
  ['insta', 'll', 'l', 'ments?'],
  ['(?:def|off|pret)en', 's', 'c', 'e(?:s|less)?'],
  ['practi', 'c', 's', '(?:e|es|ed|ing)'],
  ['licen', 's', 'c', 'e[sd]?'],
  ['(?:cent|theat|lit|fib|calib|somb|meag|met)', 'er', 're', 's?'],
  ['(?:self)?cent', 'er', 'r', '(?:ed|ing)'],
  ['(?:dial|catal|anal|monol|prol|epil)og', '', 'ue', 's?'],
  ['(?:mis)?(?:judg|acknowledg|abridg)', '', 'e', 'ment(?:s|al|ally)?'],
  ['p', 'e', 'ae', 'diatri(?:c|cs|cian|cians)'],
  ['(?:leuk|an|isch|hypoglyc|hyperglyc|bacter|septic)', 'e', 'ae', 'm(?:ia|ias|ic)'],
  ['an', 'e', 'ae', 'sth.*'],
  ['orthop', 'e', 'ae', 'dics?'],
  ['gyn', 'e', 'ae', 'colog.*'],
  ['h', 'e', 'ae', 'm(?:orrhag|ato|oglob|ophil).*'],
  ['', 'e', 'oe', '(?:strogens?|dema|sophag.*)'],
  ['f', 'e', 'oe', 't(?:us|uses|al)'],
  ['diarrh', 'e', 'oe', 'al?'],
  ['man', 'euver', 'oeuvre', 's?'],
  ['program', '', 'me', 's?'],
  ['gr', 'a', 'e', 'y'],
  ['s', 'k', 'c', 'eptic(?:s|al|ally|ism)?'],
  ['ag', '', 'e', 'ing'],
  ['co', 'z', 's', 'y'],
  ['m', 'o', 'u', 'm(?:s|my)?'],
  ['p', 'a', 'y', 'jamas'],
  ['(?:learn|burn|dream|lean|leap|spoil)', 'ed', 't', ''],
  ['(?:to|back|for|up|down|in|out|after)ward', '', 's', ''],
  ['(?:amid|among)', '', 'st', ''],
  ['whil', 'e', 'st', ''],
  ['(?:dis)?orient', '', 'at', 'ed'],
  ['', 'i', 'e', 'nquir(?:e|es|ed|ing|y|ies)'],
  ['special', '', 'i', 't(?:y|ies)'],
  ['(?:dumb|lard|smart)?', 'ass', 'arse', '(?:hole|holes)?'],
]

/** An S or a Z that is the same on both sides of the ocean: advise, surprise, prize. */
const ONE_WAY =
  /(?:(?:ad|de|re|super|tele|impro)vis|(?:sur|com|em|enter|re)pris|(?:pro|pre|de)mis|(?:exer|ex|in|circum|pre|con)cis|paradis|merchandis|franchis|chastis|despis|disguis|bruis|cruis|rais|nois|pois|^(?:a|sun|up)?ris|^(?:like|other|clock)?wis|expertis|treatis|tortois|^(?:re|up|down|over|mid|full)?siz|priz|seiz|capsiz|maiz)(?:e|es|ed|ing|er|ers|able|ations?|ational)$/

const SPELLINGS = DIFFERENCES.map(([before, american, british, after]) => ({
  written: new RegExp(`^(${before})(${american}|${british})(${after})$`),
  american,
  british,
}))

/** A word as it stands, and in the other spelling where there is one: behavior, behaviour. Small letters; a word without a twin comes alone. */
export function spellingsOf(word: string): string[] {
  const all = [word]
  // What differs in two places is found by way of what differs in one.
  for (const one of all) {
    if (ONE_WAY.test(one)) continue
    for (const { written, american, british } of SPELLINGS) {
      const parts = written.exec(one)
      if (parts === null) continue
      const twin = `${parts[1]}${parts[2] === american ? british : american}${parts[3]}`
      if (!all.includes(twin)) all.push(twin)
    }
  }
  return all
}
