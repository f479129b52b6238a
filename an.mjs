const m = await import('/tmp/core/prof.out.mjs')
const {gen}=await import('/work/shared/bench/gen.mjs')
const e=m.createEngine(m.tables), r=e.reader
const fr={};
for(let s=1;s<=5;s++){const t=gen(102400,1000+s,'mixed');r.eachBlock(t,0,t.length,(a,b)=>{r.read(t,a,b,7);for(let i=0;i<r.tokens.candidateCount;i++){const id=r.tokens.id(r.tokens.candidates[i]);const w=id?r.tokens.vocabulary.word(id):'?';const L=r.anchors.of(id);const x=fr[w]??=[0,L.length,L.reduce((s,a)=>s+a.most-a.least+1,0)];x[0]++}})}
console.log(Object.values(fr).reduce((s,x)=>s+x[0],0)/5);console.log(Object.entries(fr).sort((a,b)=>b[1][0]-a[1][0]).slice(0,40).map(([w,x])=>w+' '+(x[0]/5|0)+'x'+x[1]+'/'+x[2]).join(', '))
const v=r.tokens.vocabulary;for(const w of ['and','a','again','was','is','family','patient','yet','start','change']){for(let id=1;id<=v.size;id++)if(v.word(id)===w)console.log(w,r.anchors.of(id).map(a=>r.rules[r.patterns.owner(a.pattern)].id+'#'+r.patterns.variant(a.pattern)+' '+a.least+'-'+a.most).join(' | '))}
