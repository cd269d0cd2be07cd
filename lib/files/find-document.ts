import 'server-only'

import { join } from 'node:path'

import { type EstateFile, UNDATED } from '#lib/estate/details.ts'
import type { Office } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'
import { readVitec } from '#lib/vitec/http/read-vitec.ts'

import { createDiskCache, dataFolder, type OnDisk } from './disk-cache.ts'
import { createQueueLimit, createSharedWork, type Waiter } from './queue-limit.ts'

const HOUR_MS = 3_600_000

const KEPT_BYTES_MAX = 512 * 1024 * 1024

/** A document in memory may be 40 MB. */
const limit = createQueueLimit({ atOnceMax: 2, waitingMax: 20 })

type Asked = { estateId: string; fileId: string } & Waiter

export type DocumentFinding =
  | { outcome: 'found'; file: EstateFile; onDisk: OnDisk }
  | { outcome: 'unknown' }
  /** Vitec cannot be read, the queue is full, or the disk is. */
  | { outcome: 'unavailable' }

const readOnce = createSharedWork<DocumentFinding>()
let kept: ReturnType<typeof createDiskCache> | undefined

/**
 * A document that this estate lists, read from Vitec once and then kept on disk: a reader on a slow
 * line then holds no connection to Vitec, and no memory.
 */
export async function findDocument(
  office: Office,
  { estateId, fileId, ...waiter }: Asked,
): Promise<DocumentFinding> {
  const found = await findEstate(office, estateId)
  if (found.outcome !== 'found') return { outcome: found.outcome }
  // Ids in addresses are case-insensitive [C] (VITEC.md 3).
  const file = found.estate.files.find(({ id }) => id.toLowerCase() === fileId.toLowerCase())
  if (!file) return { outcome: 'unknown' }

  const key = [settings().VITEC_BASE_URL, office.key, file.id, versionOf(file)].join(' ')
  const onDisk = await documents().find(key)
  if (onDisk) return { outcome: 'found', file, onDisk }

  return readOnce(key, waiter, (waiters) => read(office, { key, file, waiters }))
}

/** A document whose changes Vitec does not date is read again each hour. */
function versionOf({ version }: EstateFile) {
  return version === UNDATED ? `hour ${Math.floor(Date.now() / HOUR_MS)}` : version
}

function documents() {
  kept ??= createDiskCache({ folder: join(dataFolder(), 'documents'), bytesMax: KEPT_BYTES_MAX })
  return kept
}

type Read = { key: string; file: EstateFile; waiters: readonly Waiter[] }

async function read(office: Office, { key, file, waiters }: Read): Promise<DocumentFinding> {
  const work = async (): Promise<DocumentFinding> => {
    const answer = await readDocument(office, file.id)
    if (answer.outcome !== 'read') return answer
    const onDisk = await documents().put(key, answer.bytes)

    return onDisk ? { outcome: 'found', file, onDisk } : { outcome: 'unavailable' }
  }

  return (await limit(work, { waiters })) ?? { outcome: 'unavailable' }
}

/** A long prospectus with photographs is some 20 MB. */
const BYTES_MAX = 40 * 1024 * 1024

type DocumentRead =
  | { outcome: 'read'; bytes: Uint8Array }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

/**
 * `GET Advertising/File/{customerId}/{fileId}` [D] (lib/vitec/VITEC.md 7.5). It needs the login, so
 * no browser can fetch it.
 */
async function readDocument(office: Office, fileId: string): Promise<DocumentRead> {
  const answer = await readVitec(office, {
    path: `/Advertising/File/${office.customerId}/${fileId}`,
    accept: 'application/octet-stream',
    bytesMax: BYTES_MAX,
  })
  if (answer.outcome !== 'answered') return { outcome: 'unavailable' }
  if (answer.status === 404) return { outcome: 'unknown' }

  return answer.status === 200 && answer.isWhole && answer.body.length > 0
    ? { outcome: 'read', bytes: answer.body }
    : { outcome: 'unavailable' }
}
