import 'server-only'

import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import { logError } from '#lib/log/log.ts'
import { settings } from '#lib/settings/settings.ts'

import { storeId } from './store-id.ts'

/**
 * The journal is two files outside of the store: a backup that is put back cannot make them older.
 * They hold ids and times, and no personal data. A line belongs to one store; times are the
 * store's.
 */
const FILES = { sent: 'sent.jsonl', erasures: 'erasures.jsonl' }

const ON_FILE = 'file:'

const ofStore = z.object({ store: z.string(), at: z.string() })

/** Something left for Vitec or for a mailbox, and the store had recorded it before. */
const sentLine = ofStore.extend({
  did: z.enum(['attempt', 'mail', 'message']),
  id: z.string(),
  number: z.number(),
  /** When its interest was accepted, or the message written. */
  since: z.string(),
})
export type SentLine = z.output<typeof sentLine>

const erasureLine = z.discriminatedUnion('did', [
  /** Written before the commit: a process that dies in between has told nobody that it failed. */
  ofStore.extend({
    did: z.enum(['erase', 'withdraw']),
    intent: z.string(),
    receiptIds: z.array(z.string()),
  }),
  /** What came of an intent: these stayed as they were. */
  ofStore.extend({ did: z.literal('kept'), intent: z.string(), receiptIds: z.array(z.string()) }),
  /** What came of an intent: others had joined the interest, and it stayed for them. */
  ofStore.extend({ did: z.literal('leftToOthers'), intent: z.string() }),
  /** All lines before it have been done again after that restore. */
  ofStore.extend({ did: z.literal('doneAgain'), restoredAt: z.string() }),
])
export type ErasureLine = z.output<typeof erasureLine>

type New<Line> = Line extends unknown ? Omit<Line, 'store' | 'at'> : never

/** Returns the folder of the journal: as set, or beside a store that is a file, or under `data`. */
export function journalFolder() {
  const { JOURNAL_DIR, DATABASE_URL } = settings()
  const beside = DATABASE_URL.startsWith(ON_FILE)
    ? dirname(DATABASE_URL.slice(ON_FILE.length))
    : 'data'

  return JOURNAL_DIR ?? join(/* turbopackIgnore: true */ beside, 'journal')
}

/** Notes what is about to leave. Not synced: a power cut takes the last seconds' lines at most. */
export async function noteSent(line: New<SentLine>) {
  await append('sent', line)
}

/** Notes an erasure, on disk when it resolves. */
export async function noteErasure(line: New<ErasureLine>) {
  await append('erasures', line)
}

/** Returns the lines of this store. */
export function readSent(): Promise<SentLine[]> {
  return readLines('sent', sentLine)
}

export function readErasures(): Promise<ErasureLine[]> {
  return readLines('erasures', erasureLine)
}

/** Keeps only the newest lines of what was sent. */
export async function shortenSent(linesMax: number) {
  const file = fileOf('sent')
  const lines = (await textOf(file)).split('\n').slice(-linesMax)
  await writeFile(`${file}.new`, lines.join('\n'), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** Creates the folder and writes to it. @throws where that cannot be done. */
export async function proveJournal() {
  await (await openFile('erasures')).close()
}

// A journal that cannot be written stops nothing: a visitor's interest, and the right to withdraw
// it, come first.
async function append(name: keyof typeof FILES, line: New<SentLine> | New<ErasureLine>) {
  try {
    const whole = { store: await storeId(), at: database().now().toISOString(), ...line }
    const handle = await openFile(name)
    try {
      // The line break comes first: a line that a power cut tore ends there.
      await handle.appendFile(`\n${JSON.stringify(whole)}`)
      if (name === 'erasures') await handle.datasync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    logError('journalFailed', {}, error)
  }
}

async function openFile(name: keyof typeof FILES) {
  const file = fileOf(name)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })

  return open(file, 'a', 0o600)
}

async function readLines<Line extends { store: string }>(
  name: keyof typeof FILES,
  schema: z.ZodType<Line>,
) {
  const [text, store] = [await textOf(fileOf(name)), await storeId()]

  return text
    .split('\n')
    .flatMap((line) => schema.safeParse(parsed(line)).data ?? [])
    .filter((line) => line.store === store)
}

async function textOf(file: string) {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return ''
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function fileOf(name: keyof typeof FILES) {
  return join(/* turbopackIgnore: true */ journalFolder(), FILES[name])
}
