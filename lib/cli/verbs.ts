import 'server-only'

import { isState } from '#lib/interest/delivery.ts'
import { log } from '#lib/log/log.ts'
import { findOffice } from '#lib/office/offices.ts'
import { listEntries } from '#lib/operator/list-entries.ts'
import { openInterest } from '#lib/operator/show-entry.ts'
import { status } from '#lib/operator/status.ts'
import { pauseOffice, resumeOffice } from '#lib/outbox/pauses.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { rekey } from '#lib/outbox/privacy/rekey.ts'
import { vacuumIfDue } from '#lib/outbox/privacy/scrub.ts'
import { officesInStore } from '#lib/outbox/queries/read-queue.ts'

import { type Done, must, type Options, WrongUse, whichOf } from './arguments.ts'
import { backup, restored } from './backup.ts'
import { check } from './check.ts'
import { entriesOf, erase, release, retry, show } from './entries.ts'
import { entriesAsText, jsonLines, statusAsText } from './text.ts'

export const VERBS = new Map<string, (names: string[], options: Options) => Promise<Done>>([
  ['status', async (_, { json }) => printed(await status(), json, statusAsText)],
  [
    'list',
    async (_, options) => printed(await listEntries(wanted(options)), options.json, entriesAsText),
  ],
  ['show', show],
  ['retry', retry],
  ['release', release],
  ['pause', pause],
  ['resume', resume],
  ['export', exportAll],
  ['find', async ([way], { json }) => printed(await entriesOf(way), json, entriesAsText)],
  ['erase', erase],
  ['check', check],
  ['backup', backup],
  ['restored', restored],
  ['rekey', reseal],
  ['purge', purge],
])

function printed<Value>(value: Value, json: boolean | undefined, asText: (value: Value) => string) {
  return { text: json ? `${JSON.stringify(value, null, 2)}\n` : asText(value) }
}

function wanted({ state, ...options }: Options) {
  if (state !== undefined && !isState(state)) throw new WrongUse(`there is no state ${state}`)

  return { state, ...whichOf(options) }
}

async function pause([office]: string[]): Promise<Done> {
  const key = await mustBeOffice(office)
  await pauseOffice(key)
  log('operatorActed', { verb: 'pause', office: key })

  return { text: `${key} is stopped: its interests are kept, and go out after \`resume\`\n` }
}

async function resume([office]: string[]): Promise<Done> {
  const key = await mustBeOffice(office)
  const wasPaused = await resumeOffice(key)
  log('operatorActed', { verb: 'resume', office: key })

  return { text: wasPaused ? `${key} goes on\n` : `${key} was not stopped\n` }
}

async function exportAll(_: string[], { office, all }: Options): Promise<Done> {
  const entries = await listEntries({ office })
  const ended = all ? await listEntries({ office, state: 'delivered' }) : []
  const opened = await Promise.all(
    [...entries, ...ended].map(async (entry) => ({
      ...entry,
      interest: await openInterest(entry),
    })),
  )
  log('operatorActed', { verb: 'export', office, count: opened.length })

  return { text: jsonLines(opened) }
}

async function purge(): Promise<Done> {
  const erased = await eraseExpired()
  await vacuumIfDue()

  return { text: `${erased} erased\n` }
}

async function reseal(): Promise<Done> {
  const { resealed, left } = await rekey()
  log('operatorActed', { verb: 'rekey', count: resealed })
  const text = `${resealed} sealed anew with the first key\n`

  return left === 0
    ? {
        text: `${text}Keep the older keys while \`find\` is to find what they were the first for\n`,
      }
    : { text: `${text}${left} do not open: their key is missing from SECRET_KEYS\n`, isDone: false }
}

async function mustBeOffice(office?: string) {
  const key = must(office, 'an office’s key')
  if (findOffice(key) || (await officesInStore()).includes(key)) return key

  throw new WrongUse(`there is no office ${key}`)
}
