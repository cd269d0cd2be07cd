import 'server-only'

import { readFile } from 'node:fs/promises'

import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { log, logError, warn } from '#lib/log/log.ts'
import { offices, officesNow, refusalOf, replaceOffices, unreadable } from '#lib/office/offices.ts'
import { type OfficesRead, parseOffices } from '#lib/office/parse-offices.ts'
import { saveNotices } from '#lib/outbox/privacy/notices.ts'
import { ConfigError } from '#lib/settings/config-error.ts'
import { settings } from '#lib/settings/settings.ts'
import { forgetReads } from '#lib/vitec/list-estates.ts'

/**
 * Looking beats being told: a file that a container mounts is replaced by a link, which no watch of
 * the system's reports everywhere.
 */
const LOOK_EVERY_MS = 2_000

const WITHOUT = 'intresse goes on without an office'

/** Says at the start which offices have a mistake, and so are left out until it is mended. */
export function tellRefused() {
  const { refusal } = officesNow()
  if (refusal) say(refusal.complaints, WITHOUT)
}

/**
 * Reads the offices file again when it has changed, so that a new site or a new office needs no
 * restart. A change that breaks an open office is refused whole, and the offices stay as they were;
 * one with a mistake from the start keeps no other from changing.
 */
export function watchOffices() {
  const look = createLook()
  let isLooking = false
  const timer = setInterval(async () => {
    if (isLooking) return
    isLooking = true
    await look()
    isLooking = false
  }, LOOK_EVERY_MS)
  timer.unref()

  return { stop: () => clearInterval(timer) }
}

/** A file as it was seen; null: it could not be read. */
type Seen = Buffer | null

/** One look at the file. It never throws. */
export function createLook() {
  let last: Seen = officesNow().bytes
  let judged: Seen = last

  return async () => {
    const now = await readFile(settings().OFFICES_FILE).catch(() => null)
    // An editor may be in the middle of writing it: only what stands still is read.
    const isStill = isSame(now, last)
    last = now
    if (!isStill || isSame(now, judged)) return
    if (await judge(now)) judged = now
  }
}

/** @returns whether it need not be looked at again. */
async function judge(bytes: Seen) {
  try {
    if (!bytes) throw unreadable()
    const read = parseOffices(bytes)
    // A change that would close an office is not taken by halves.
    if (read.refused.some((key) => offices().has(key))) throw new ConfigError(read.complaints)
    // Before any page shows it: an interest refers to the stored text of what its visitor read.
    await saveNotices(read.byKey)
    use(read, bytes)
    return true
  } catch (error) {
    if (error instanceof ConfigError) refuse(error.complaints)
    else logError(isStoreUnavailable(error) ? 'storeFailed' : 'watchBroke', {}, error)
    return error instanceof ConfigError
  }
}

function use({ byKey, complaints }: OfficesRead, bytes: Buffer) {
  const isMoved = [...byKey].some(([key, { customerId }]) => {
    const before = offices().get(key)
    return before !== undefined && before.customerId !== customerId
  })
  replaceOffices({ byKey, bytes, refusal: refusalOf(complaints) })
  // All others keep what they have read, also while Vitec is down.
  if (isMoved) forgetReads()
  log('officesRead', { count: byKey.size })
  if (complaints.length > 0) say(complaints, WITHOUT)
}

function refuse(complaints: string[]) {
  replaceOffices({ ...officesNow(), refusal: refusalOf(complaints) })
  say(complaints, 'intresse keeps the offices it has')
}

function say(complaints: string[], consequence: string) {
  warn('officesRefused', { count: complaints.length })
  for (const line of complaints) process.stderr.write(`${consequence}: ${line}\n`)
}

function isSame(one: Seen, other: Seen) {
  return one === other || (one !== null && other !== null && one.equals(other))
}
