import detection from '#tables/detection'
import { loadTables } from './src/engine/load-tables.ts'
import { ProgramLoader } from './src/engine/program-loader.ts'
import { SignReader } from './src/engine/packed.ts'
const c: Record<string, number> = {}
let depth=''
const add=(k:string,n=1)=>{c[k]=(c[k]??0)+n}
const s=SignReader.prototype as any
const os=s.sign
const names=['DONE','FORK','OR','LAST','MEET','UPTO','HANG','ANCHOR','NEW_WORD','NEW_SET','CLASS','PHRASE','PHRASE_OF','VERB','ANY','SSTART','CEND','CSTART','GAP','SIGN','NEWNOT','NOT','SAVE']
let inProg=false
const P=ProgramLoader.prototype as any
const op=P.program; P.program=function(f:any){inProg=true;const r=op.call(this,f);inProg=false;return r}
let skip=0
s.sign=function(){const v=os.call(this);add('total');if(skip>0){skip--;return v}
 if(inProg){if(v<names.length)add(names[v]!);else if(v<31)add('SAVEn');else{add('REF');skip=1}}else add('outside');return v}
const l=loadTables(detection)
console.log(c, l.loader.sets.length,'sets', l.loader.code.length,'code')
let m=0,nw=0,refs=0;for(const x of l.loader.sets){nw+=x[1]!;refs+=x.length-2}
console.log('new words in sets',nw,'refs in sets',refs, 'words',l.loader.words)
