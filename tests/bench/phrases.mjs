// Phrases of two and three words, made up: what a large pack of somebody's own could hold. No two are alike, and no list is the start of another kind.
const STEMS = 'bick,dral,fomp,gurt,hask,jeld,kwim,lorp,melk,nift,pram,quon,rusp,spand,trell,vump,werl,yost,zeck,blenk'
const ENDS = 'ed,er,est,ing,ion,ity,ly,ment,ness,ous,some,ive,ish,ful,less,able,age,dom'
const VERBS =
  'refused,ignored,neglected,resisted,dismissed,avoided,demanded,exaggerated,feigned,misused,questioned,mocked,blamed,forgot,skipped,dodged,disputed,concealed,overstated,minimized,hid,wasted,denied,failed'
const THINGS =
  'all care,the plan,medical advice,the exam,the interview,the diet,nursing staff,our team,the pain,the symptoms,the dose,the regimen,the program,the visit,the history,every offer,most meals,the referral,the clinic,basic hygiene,ward policy,the schedule,the bill,the family,the aide'

/** The first `count` of them. A third are common verbs with common things, as in a list of phrases for notes; the rest hold a rarer word. */
export function phrases(count) {
  const rare = STEMS.split(',').flatMap((stem) => ENDS.split(',').map((end) => stem + end))
  const verbs = VERBS.split(',')
  const things = THINGS.split(',')
  const list = new Set()
  for (let i = 0; list.size < count; i++) {
    // Strides that share no factor with the lengths walk through every pair before one comes again.
    const pair = (i * 211) % (verbs.length * things.length)
    const [verb, thing] = [verbs[pair % verbs.length], things[Math.floor(pair / verbs.length)]]
    if (i % 3 === 0 && i < verbs.length * things.length * 3) list.add(`${verb} ${thing}`)
    else
      list.add(
        i % 3 === 1 ? `${rare[i % rare.length]} ${thing}` : `${verb} ${rare[(i * 7) % rare.length]} ${rare[i % 89]}`,
      )
  }
  return [...list]
}
