/**
 * Draws the toolbar icons: a calm round shape with a wave, as the underline has it; with a dot when there is something to look at. Where a site is off, only
 * its outline is left; while everything rests, two bars stand in for the wave.
 * `node src/app/icons/make-icons.mjs` writes them to public/icon/. Run it again only when the drawing changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const folder = join(import.meta.dirname, '../../../public/icon')
const sizes = [16, 32, 48, 128]
/** Each pixel is the mean of this many points squared. */
const fine = 6

const ground = [106, 85, 194]
const wave = [255, 255, 255]
const dot = [226, 160, 106]
/** Between the greys of light and dark toolbars: 3:1 on both. */
const asleep = [128, 132, 142]

/** @typedef {'on' | 'dot' | 'off' | 'paused'} Look */

/**
 * The colour at a point of a square that goes from 0 to 1, or null where it is clear.
 * @param {number} x
 * @param {number} y
 * @param {Look} look
 * @returns {number[] | null}
 */
function colourAt(x, y, look) {
  if (look === 'dot') {
    const far = Math.hypot(x - 0.79, y - 0.21)
    if (far < 0.19) return dot
    if (far < 0.25) return null
  }
  const far = Math.hypot(x - 0.5, y - 0.5)
  if (far > 0.48) return null
  if (look === 'paused') {
    const inBar = Math.abs(y - 0.5) < 0.19 && Math.abs(Math.abs(x - 0.5) - 0.115) < 0.055
    return inBar ? wave : asleep
  }
  const line = 0.56 + 0.085 * Math.sin((x - 0.2) * Math.PI * 5)
  const inWave = x > 0.2 && x < 0.8 && Math.abs(y - line) < 0.055
  if (look === 'off') return inWave || far > 0.4 ? asleep : null
  return inWave ? wave : ground
}

/** @param {number} size @param {Look} look */
function draw(size, look) {
  const rows = []
  for (let row = 0; row < size; row++) {
    const pixels = [0]
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0]
      let full = 0
      for (let i = 0; i < fine * fine; i++) {
        const x = (column + ((i % fine) + 0.5) / fine) / size
        const y = (row + (Math.floor(i / fine) + 0.5) / fine) / size
        const colour = colourAt(x, y, look)
        if (!colour) continue
        full++
        for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (colour[channel] ?? 0)
      }
      for (const part of sum) pixels.push(full ? Math.round(part / full) : 0)
      pixels.push(Math.round((255 * full) / (fine * fine)))
    }
    rows.push(Buffer.from(pixels))
  }
  return Buffer.concat(rows)
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, check])
}

/** @param {number} size @param {Look} look */
function png(size, look) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  // Eight bits a channel, colour with alpha.
  head.set([8, 6, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(draw(size, look), { level: 9 })
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

mkdirSync(folder, { recursive: true })
for (const size of sizes) {
  writeFileSync(join(folder, `${size}.png`), png(size, 'on'))
  for (const look of /** @type {const} */ (['dot', 'off', 'paused']))
    writeFileSync(join(folder, `${size}-${look}.png`), png(size, look))
}
