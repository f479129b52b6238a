import inspector from 'node:inspector'
const {gen,session}=await import('/work/shared/bench/gen.mjs')
const e=(await import('/tmp/core/eng.mjs')).create()
const b=gen(102400,500001,'mixed'),steps=session(b,200);let at=0;while(at<b.length&&b.charCodeAt(at)===steps[0].charCodeAt(at))at++
const run=()=>{e.scan(b);let prev=b;for(let i=0;i<steps.length;i++){e.edit(prev,steps[i],{at:at+i,removed:0,inserted:1});prev=steps[i]}}
for(let i=0;i<20;i++)run()
const s=new inspector.Session();s.connect();const post=(m,p)=>new Promise(r=>s.post(m,p,(e,x)=>r(x)))
await post('Profiler.enable');await post('Profiler.setSamplingInterval',{interval:50});await post('Profiler.start')
let T=0;for(let r=0;r<400;r++){e.scan(b);let prev=b;const a=performance.now();for(let i=0;i<steps.length;i++){e.edit(prev,steps[i],{at:at+i,removed:0,inserted:1});prev=steps[i]}T+=performance.now()-a}
const {profile}=await post('Profiler.stop');console.log('us per edit',T/400/200*1000)
const N=Object.fromEntries(profile.nodes.map(n=>[n.id,n]));const par={};for(const n of profile.nodes)for(const k of n.children??[])par[k]=n.id
const self={};let tot=0;profile.samples.forEach((id,i)=>{const d=profile.timeDeltas[i];let x=id,inE=false;while(x){if(N[x].callFrame.functionName==='edit')inE=true;x=par[x]}if(!inE)return;tot+=d;const k=N[id].callFrame.functionName+':'+N[id].callFrame.lineNumber;self[k]=(self[k]||0)+d})
console.log(Object.entries(self).sort((a,b)=>b[1]-a[1]).slice(0,26).map(([k,v])=>(v/tot*100).toFixed(1)+' '+k).join('\n'))
const bl=b.lastIndexOf('\n',at);console.log(JSON.stringify(b.slice(bl,b.indexOf('\n',at))))
