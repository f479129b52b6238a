import { build } from 'rolldown'
await build({cwd:'/tmp/core',input:'/tmp/core/stat-entry.ts',tsconfig:false,platform:'node',resolve:{alias:{'#tables/detection':'/tmp/core/.tables/detection.mjs'}},output:{file:'/tmp/core/stat.out.mjs',format:'esm',codeSplitting:false},logLevel:'warn'})
