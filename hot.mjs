// which words cost most when repeated
import { build } from 'rolldown'
await build({cwd:'/tmp/core',input:'/tmp/core/prof-entry.ts',tsconfig:false,platform:'node',resolve:{alias:{'#tables/detection':'/tmp/core/.tables/detection.mjs'}},output:{file:'/tmp/core/prof.out.mjs',format:'esm',codeSplitting:false},logLevel:'warn'})
const m = await import('/tmp/core/prof.out.mjs?'+Date.now())
const {gen}=await import('/work/shared/bench/gen.mjs')
const e=m.createEngine(m.tables)
const t=gen(102400,77,'mixed');for(let i=0;i<100;i++)e.scan(t)
let a=performance.now();for(let i=0;i<100;i++)e.scan(t);const norm=(performance.now()-a)/100/t.length*1e6
console.log('normal ns/unit',norm.toFixed(2))
const v=e.reader.tokens.vocabulary;const out=[]
for(let id=1;id<=v.size;id++){const w=v.word(id)+' ';const s=w.repeat(Math.ceil(20000/w.length));for(let q=0;q<5;q++)e.scan(s);a=performance.now();e.scan(s);e.scan(s);out.push([w,(performance.now()-a)/2/s.length*1e6])}
out.sort((x,y)=>y[1]-x[1]);console.log(out.slice(0,60).map(([w,n])=>w+(n/norm).toFixed(1)).join(', '));console.log('over 3:',out.filter(x=>x[1]>3*norm).length)
for(const s of ['She is lazy. ','lazy and ','lazy manipulative ',"'lazy ",'lazy\n','is a a a ','he claims he ','not not not ','e\u0301','\u0301','“','”','" ','a','a ',' ','\n','😀','I should have ','noncompliant with ','the patient refused to ','you never ','. ','? ',', ','1 '])
{const x=s.repeat(Math.ceil(200000/s.length));for(let q=0;q<6;q++)e.scan(x);a=performance.now();e.scan(x);e.scan(x);console.log(JSON.stringify(s),((performance.now()-a)/2/x.length*1e6/norm).toFixed(2))}
