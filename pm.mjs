const m = await import('/tmp/core/prof.out.mjs')
const {gen}=await import('/work/shared/bench/gen.mjs')
const e=m.createEngine(m.tables), r=e.reader
const texts=[1,2,3,4].map(s=>gen(102400,s*77,'mixed'))
for(let i=0;i<200;i++)e.scan(texts[i&3])
const calls=[];const pm=m.Matcher.prototype.match
let rec=true;m.Matcher.prototype.match=function(p,s,en){if(rec)calls.push([p,s,en,r.tokens.text,r.tokens.from,r.tokens.to]);return pm.call(this,p,s,en)}
e.scan(texts[0]);rec=false;m.Matcher.prototype.match=pm
console.log('calls',calls.length)
const by={};for(const c of calls)(by[c[0]]??=[]).push(c)
const own={};for(let p=0;p<r.patterns.count;p++)own[r.patterns.program(p)]=[r.patterns.owner(p),r.patterns.variant(p)]
const out=[];let tot=0
for(const p in by){const list=by[p];let t=0;const by2={};for(const c of list)(by2[c[4]]??=[]).push(c)
 for(const b in by2){const l=by2[b];r.read(l[0][3],l[0][4],l[0][5],7);for(let k=0;k<100;k++)for(const c of l)r.matcher.match(c[0],c[1],c[2]);const a=performance.now();for(let k=0;k<300;k++)for(const c of l)r.matcher.match(c[0],c[1],c[2]);t+=(performance.now()-a)/300*1e6}
 tot+=t;out.push([t,list.length,own[p]])}
out.sort((a,b)=>b[0]-a[0]);console.log('total ns',tot);for(const [t,n,o] of out.slice(0,24))console.log((t/1000).toFixed(1)+'us',n,(t/n).toFixed(0)+'ns',o[0]<0?'ctx/cue':r.rules[o[0]].id+'#'+o[1])
