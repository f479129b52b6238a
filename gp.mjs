const m = await import('/tmp/core/prof.out.mjs')
const {gen}=await import('/work/shared/bench/gen.mjs')
const e=m.createEngine(m.tables)
const texts=[1,2,3,4].map(s=>gen(102400,s*77,'mixed'))
const st={}
for(const g of m.GUARDS){const h=g.holds;st[g.name]=[0,0];g.holds=function(a,b,c){return h.call(g,a,b,c)}}
for(let i=0;i<300;i++)e.scan(texts[i&3])
// time each guard by calling it 20 more times
let hits=0
for(const g of m.GUARDS){const h=g.holds;g.holds=function(a,b,c){let r=h(a,b,c);const t=performance.now();for(let k=0;k<200;k++)h(a,b,c);st[g.name][0]+=(performance.now()-t)/200*1e6;st[g.name][1]++;return r}}
for(let r=0;r<3;r++)e.scan(texts[0])
for(const [n,[t,c]] of Object.entries(st).sort((a,b)=>b[1][0]-a[1][0]))console.log(n.padEnd(22),(t/3000).toFixed(1)+'us',c/3,(t/c).toFixed(0)+'ns')
