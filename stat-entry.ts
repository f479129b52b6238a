import detection from '#tables/detection'
import { loadTables } from './src/engine/load-tables.ts'
import { wordsOf } from './src/engine/word-list.ts'
const l=loadTables(detection); const w=wordsOf(detection.words)
let refs=0,runs=0,setrefs=0,len:Record<number,number>={}
const ex:string[]=[]
const name=(r:number)=>(r&1)?w[(r>>1)-1]:'{'+(r>>1)+'}'
for(const s of l.loader.sets){const r=s.slice(2).filter(x=>x&1).sort((a,b)=>a-b);setrefs+=s.length-2-r.length;refs+=r.length
 for(let i=0;i<r.length;){let k=1;while(r[i+k]===r[i]!+2*k)k++;runs++;len[k]=(len[k]??0)+1;i+=k}
 if(r.length>6)ex.push(`${s[1]} new + `+s.slice(2).map(name).join(' '))}
console.log({refs,runs,setrefs},len);console.log(ex.slice(0,40).join('\n'))
const use:Record<string,number>={};for(const s of l.loader.sets)for(const x of s.slice(2))use[name(x)!]=(use[name(x)!]??0)+1
console.log(Object.entries(use).sort((a,b)=>b[1]-a[1]).slice(0,60).map(x=>x.join(' ')).join(', '))
