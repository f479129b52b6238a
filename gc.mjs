const m = await import('/tmp/core/prof.out.mjs')
const {gen}=await import('/work/shared/bench/gen.mjs')
const e=m.createEngine(m.tables);const c={}
for(const g of m.GUARDS){const h=g.holds;g.holds=function(a,b,d){c[g.name]=(c[g.name]||0)+1;return h.call(g,a,b,d)}}
e.scan(gen(102400,77,'mixed'));console.log(c,Object.values(c).reduce((a,b)=>a+b))
