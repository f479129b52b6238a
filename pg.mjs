import inspector from 'node:inspector'
const e=(await import('/tmp/core/eng.mjs')).create()
const t=process.argv[2].repeat(Math.ceil(100000/process.argv[2].length))
for(let i=0;i<20;i++)e.scan(t)
const s=new inspector.Session();s.connect();const post=(m,p)=>new Promise(r=>s.post(m,p,(e,x)=>r(x)))
await post('Profiler.enable');await post('Profiler.setSamplingInterval',{interval:100});await post('Profiler.start')
const a=performance.now();for(let i=0;i<40;i++)e.scan(t);console.log('ns/unit',(performance.now()-a)/40/t.length*1e6, 'found',e.scan(t).length)
const {profile}=await post('Profiler.stop');const self={};let tot=0
profile.samples.forEach((id,i)=>{const n=profile.nodes.find(n=>n.id===id);const k=n.callFrame.functionName+':'+n.callFrame.lineNumber;self[k]=(self[k]||0)+profile.timeDeltas[i];tot+=profile.timeDeltas[i]})
console.log(Object.entries(self).sort((a,b)=>b[1]-a[1]).slice(0,12).map(([k,v])=>(v/tot*100).toFixed(1)+' '+k).join(', '))
