// A process of its own, with --expose-gc: bytes that an engine keeps after it has read many notes. argv: the module.
import { notes } from './notes.mjs'

const used = () => {
  for (let i = 0; i < 4; i++) globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

notes(1024, 1)
const before = used()
const { create } = await import(process.argv[2])
const engine = create()
for (let i = 0; i < 100; i++) engine.scan(notes(102_400, i % 8))
engine.scan('')
process.stdout.write(String(used() - before))
