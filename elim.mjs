const m = await import('/tmp/core/prof.out.mjs')
const {gen}=await import('/work/shared/bench/gen.mjs')
const raw=(await import('/work/shared/bench/peers/raw-wordhash.mjs')).create()
const texts=[1,2,3,4].map(s=>gen(102400,s*77,'mixed'))
const mk=()=>m.createEngine(m.tables)
const full=mk(), none=mk(), noguard=mk()
for(const e of [full,none,noguard])for(const t of texts)e.open('').reset(t)
none.reader.tokens.vocabulary.anchors.fill(0)
const nomatch=mk();for(const t of texts)nomatch.open('').reset(t);nomatch.reader.matcher.match=()=>false;
const docs={full:full.open(''),none:none.open(''),nomatch:nomatch.open('')}
const fs={raw:t=>raw.scan(t),none:t=>docs.none.reset(t),nomatch:t=>docs.nomatch.reset(t),full:t=>docs.full.reset(t),fullscan:t=>full.scan(t)}
for(let i=0;i<200;i++)for(const k in fs)fs[k](texts[i&3])
if(process.argv[2]==='g')m.GUARDS.length=0
const res={};for(const k in fs)res[k]=[]
for(let r=0;r<60;r++)for(const k of Object.keys(fs).sort(()=>Math.random()-.5)){const a=process.cpuUsage();for(let j=0;j<4;j++)for(const t of texts)fs[k](t);const d=process.cpuUsage(a);res[k].push((d.user+d.system)/16000)}
const med=a=>a.sort((x,y)=>x-y)[a.length>>2];const R=med(res.raw);for(const k in fs)console.log(k,med(res[k]).toFixed(4),(med(res[k])/R).toFixed(2))
