import 'server-only'

import { database, type Row, type Statement } from '#lib/database/database.ts'

type Waiting = {
  key: string
  statement: Statement
  resolve(rows: Row[]): void
  reject(error: unknown): void
}

let waiting: Waiting[] = []
let isWriting = false

/**
 * Runs one count, together with all that come while the one before is being written: every post counts at the office and at the instance,
 * and would otherwise wait there for the one before it, a commit each.
 */
export function countTogether(key: string, statement: Statement) {
  return new Promise<Row[]>((resolve, reject) => {
    waiting.push({ key, statement, resolve, reject })
    if (!isWriting) void writeAll()
  })
}

async function writeAll() {
  isWriting = true
  // Who asks for several counts at once asks within one turn.
  await new Promise((resolve) => setImmediate(resolve))

  while (waiting.length > 0) {
    // In one order everywhere: two processes never wait for each other's rows.
    const group = waiting.toSorted((one, other) => (one.key < other.key ? -1 : 1))
    waiting = []
    await write(group)
  }
  isWriting = false
}

async function write(group: Waiting[]) {
  try {
    const rows = await database().write(group.map(({ statement }) => statement))
    for (const [at, { resolve }] of group.entries()) resolve(rows[at] ?? [])
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
