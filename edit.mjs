import { pathToFileURL } from 'node:url'
const {gen,session,flat}=await import('/work/shared/bench/gen.mjs')
const diff=(await import('/work/shared/bench/peers/raw-diff-slices.mjs')).create()
const out={}
for(const bytes of [10240,102400,1048576]){
 const b=gen(bytes,500001,'mixed'),steps=session(b,bytes>500000?60:200)
 let at=0;while(at<b.length&&b.charCodeAt(at)===steps[0].charCodeAt(at))at++
 const E={};for(const p of process.argv.slice(2))E[p]=(await import(pathToFileURL(p).href)).create()
 for(const p in E){const e=E[p];const ts=[];for(let r=0;r<6;r++){e.scan(b);let prev=b;for(let i=0;i<steps.length;i++){const h={at:at+i,removed:0,inserted:1};const a=process.hrtime.bigint();e.edit(prev,steps[i],h);const d=Number(process.hrtime.bigint()-a)/1000;if(r>1)ts.push(d);prev=steps[i]}}
  ts.sort((x,y)=>x-y);console.log(bytes,p.split('/').slice(-2).join('/'),'p25',ts[ts.length>>2].toFixed(1),'p50',ts[ts.length>>1].toFixed(1),'p95',ts[(ts.length*.95)|0].toFixed(1))}
 {const ts=[];for(let r=0;r<6;r++){let prev=b;for(let i=0;i<steps.length;i++){const a=process.hrtime.bigint();diff.edit(prev,steps[i]);const d=Number(process.hrtime.bigint()-a)/1000;if(r>1)ts.push(d);prev=steps[i]}}ts.sort((x,y)=>x-y);console.log(bytes,'diff p50',ts[ts.length>>1].toFixed(1))}
}
