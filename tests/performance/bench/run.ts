import { parseArgs } from 'node:util'

import { accept } from './accept.ts'
import { bytes } from './bytes.ts'
import { drain, hang } from './drain.ts'
import { frame } from './frame.ts'
import { growth } from './growth.ts'
import { lighthouseScores } from './lighthouse.ts'
import { type Line, printTable } from './line.ts'
import { memory } from './memory.ts'
import { pages } from './pages.ts'
import { pictures } from './pictures.ts'
import { siege } from './siege.ts'
import { twoMachines } from './two-machines.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { waiting: { type: 'string' } },
})
const waiting = (usual: number) => Number(values.waiting ?? usual)

const PARTS: Record<string, () => Promise<Line[]>> = {
  accept,
  hang,
  drain: () => drain(waiting(2_000)),
  growth,
  memory,
  frame,
  bytes,
  pages,
  pictures,
  lighthouse: lighthouseScores,
  siege,
  machines: () => twoMachines(waiting(2_000)),
}

const asked = positionals.length > 0 ? positionals : Object.keys(PARTS)
const lines: Line[] = []
for (const name of asked) {
  const part = PARTS[name]
  if (!part) throw new Error(`expected one of ${Object.keys(PARTS).join(', ')}`)
  console.log(`${name} …`)
  lines.push(...(await part()))
}
printTable(lines)
