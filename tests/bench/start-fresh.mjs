// A process of its own: milliseconds from import to create(). argv: the module.
const start = performance.now()
const { create } = await import(process.argv[2])
create()
process.stdout.write(String(performance.now() - start))
