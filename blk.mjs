const m = await import('/tmp/core/prof.out.mjs')
const e=m.createEngine(m.tables), r=e.reader
const t="Social history: Missed 4 of 10 appointments because of transport; clinic arranged rides to clinic as charted at 7:23 by Lindqvist. Daughter at bedside helped with history; Lozano prefers to discuss spironolactone before any change. Ms. Moreau endorses that a throbbing headache started on most days and that levothyroxine 549 mcg b.i.d. did not help with sharp blurred vision since 11/22. Mr. Moreau insists that weight loss started at rest and that gabapentin 104 g at bedtime did not help. Missed 1 of 9 appointments because of transport; clinic arranged rides to urgent care (4/27/2023, RN Castellano). Oropharynx clear, mucous membranes moist. No calf tenderness or edema. Kowalczyk, INR ≥ target, called son."
const own={};for(let p=0;p<r.patterns.count;p++)own[r.patterns.program(p)]=[r.patterns.owner(p),r.patterns.variant(p)]
const pm=m.Matcher.prototype.match;let log=true; m.Matcher.prototype.match=function(prog,st,en){const ok=pm.call(this,prog,st,en);if(log)console.log(own[prog][0]<0?'ctx':r.rules[own[prog][0]].id,own[prog][1],ok,r.tokens.text.slice(r.tokens.starts[st],r.tokens.starts[st]+30));return ok}
console.log(e.scan(t).length)
for(let i=0;i<r.tokens.candidateCount;i++){const k=r.tokens.candidates[i];console.log(r.tokens.text.slice(r.tokens.starts[k],r.tokens.ends[k]),r.anchors.of(r.tokens.id(k)).length)}
log=false;m.Matcher.prototype.match=pm
for(let i=0;i<20000;i++)e.scan(t)
const a=process.cpuUsage();for(let i=0;i<50000;i++)e.scan(t);const d=process.cpuUsage(a);console.log('us',(d.user+d.system)/50000)
m.Matcher.prototype.match=()=>false;for(let i=0;i<20000;i++)e.scan(t);{const a=process.cpuUsage();for(let i=0;i<50000;i++)e.scan(t);const d=process.cpuUsage(a);console.log('nomatch us',(d.user+d.system)/50000)}
