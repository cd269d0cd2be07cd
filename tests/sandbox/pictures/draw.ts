import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ekbacken } from './homes/ekbacken.ts'
import { soderport } from './homes/soderport.ts'
import { brokers } from './people/brokers.ts'
import { render } from './render.ts'

const BYTES_MAX = 45_000
const AT_ONCE = 2

/** `node tests/sandbox/pictures/draw.ts [part of an image id]` writes every picture beside this file. */
const wanted = process.argv[2] ?? ''
const waiting = Object.entries({ ...ekbacken, ...soderport, ...brokers }).filter(([imageId]) =>
  imageId.includes(wanted),
)

await Promise.all(Array.from({ length: AT_ONCE }, drawWaiting))

async function drawWaiting() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [imageId, draw] = next
    await writeFile(join(import.meta.dirname, `${imageId}.webp`), await render(draw(), BYTES_MAX))
  }
}
