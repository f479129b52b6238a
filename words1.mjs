const m = await import('/tmp/core/prof.out.mjs')
const e=m.createEngine(m.tables), r=e.reader
const stat={};
const pm=m.Matcher.prototype.match; m.Matcher.prototype.match=function(prog,st,en){const ok=pm.call(this,prog,st,en);const s=stat[prog]??={n:0,ok:0};s.n++;if(ok)s.ok++;return ok}
const own={};for(let p=0;p<r.patterns.count;p++)own[r.patterns.program(p)]=[r.patterns.owner(p),r.patterns.variant(p)]
for(const w of process.argv.slice(2)){for(const k in stat)delete stat[k];const N=200;e.scan((w+' ').repeat(N));console.log(w,Object.entries(stat).sort((a,b)=>b[1].n-a[1].n).slice(0,8).map(([k,s])=>`${(s.n/N).toFixed(1)} ok ${(s.ok/N).toFixed(1)} ${own[k][0]<0?'ctx':r.rules[own[k][0]].id}#${own[k][1]}`).join(' | '))}
