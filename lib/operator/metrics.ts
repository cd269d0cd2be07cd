import 'server-only'

import { statfs } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import { settings } from '#lib/settings/settings.ts'

import { countedFamilies, durationFamilies } from './metrics-families.ts'
import { type Status, status } from './status.ts'

/** A client that scrapes more often reads the same figures again. */
const FRESH_MS = 5_000

const loop = monitorEventLoopDelay({ resolution: 20 })
loop.enable()

let last: { at: number; status: Status } | undefined

/**
 * Returns all figures in Prometheus' text format. An office is a label; a person, an estate or an
 * address never is.
 */
export async function metrics() {
  if (!last || performance.now() - last.at > FRESH_MS)
    last = { at: performance.now(), status: await status() }

  return writeMetrics([
    ...countedFamilies(),
    ...durationFamilies(),
    ...storeFamilies(last.status),
    await freeBytes(),
    {
      name: 'event_loop_lag_seconds',
      type: 'gauge',
      help: 'The 99th percentile of how late this process turned, since it started.',
      samples: [{ value: loop.percentile(99) / 1e9 }],
    },
    {
      name: 'build_info',
      type: 'gauge',
      help: 'Always 1; what runs is in the labels.',
      samples: [{ labels: { node: process.version }, value: 1 }],
    },
  ])
}

function storeFamilies({ offices, storeOlderSince }: Status): Family[] {
  const perOffice = (value: (office: Status['offices'][number]) => number) =>
    offices.map((each) => ({ labels: { office: each.office }, value: value(each) }))

  return [
    {
      name: 'outbox_entries',
      type: 'gauge',
      help: 'Stored interests by state.',
      samples: offices.flatMap(({ office, states }) =>
        Object.entries(states).map(([state, value]) => ({ labels: { office, state }, value })),
      ),
    },
    {
      name: 'outbox_bookings',
      type: 'gauge',
      help: 'Bookings of viewings by state.',
      samples: offices.flatMap(({ office, bookings }) =>
        Object.entries(bookings)
          .filter(([, value]) => value > 0)
          .map(([state, value]) => ({ labels: { office, state }, value })),
      ),
    },
    {
      name: 'outbox_oldest_waiting_seconds',
      type: 'gauge',
      help: 'Age of the oldest interest Vitec does not have yet; the figure to watch.',
      samples: perOffice(({ oldestWaitingSeconds }) => oldestWaitingSeconds ?? 0),
    },
    {
      name: 'store_older',
      type: 'gauge',
      help: '1 while nothing is delivered, for the store lacks what has been sent.',
      samples: [{ value: storeOlderSince ? 1 : 0 }],
    },
    {
      name: 'circuit_open',
      type: 'gauge',
      help: '1 while nobody calls Vitec with this office’s login.',
      samples: perOffice(({ circuitOpenUntil }) => (circuitOpenUntil ? 1 : 0)),
    },
    {
      name: 'office_paused',
      type: 'gauge',
      help: '1 while nothing is delivered for this office.',
      samples: perOffice(({ paused }) => (paused ? 1 : 0)),
    },
  ]
}

async function freeBytes(): Promise<Family> {
  const { DATABASE_URL } = settings()
  const disk = DATABASE_URL.startsWith('file:')
    ? await statfs(DATABASE_URL.slice('file:'.length)).catch(() => null)
    : null

  return {
    name: 'store_free_bytes',
    type: 'gauge',
    help: 'Room left on the disk of the store’s file; absent for PostgreSQL.',
    samples: disk ? [{ value: disk.bavail * disk.bsize }] : [],
  }
}

export type Sample = { suffix?: string; labels?: Record<string, string>; value: number }

/** One metric family in Prometheus' sense, with all its samples. */
export type Family = {
  name: string
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  samples: Sample[]
}

const PREFIX = 'intresse_'

/**
 * Writes Prometheus' text exposition format 0.0.4
 * (prometheus.io/docs/instrumenting/exposition_formats).
 */
function writeMetrics(families: Family[]) {
  const lines = families.flatMap(({ name, type, help, samples }) => [
    `# HELP ${PREFIX}${name} ${help}`,
    `# TYPE ${PREFIX}${name} ${type}`,
    ...samples.map(
      ({ suffix = '', labels = {}, value }) =>
        `${PREFIX}${name}${suffix}${written(labels)} ${value}`,
    ),
  ])

  return `${lines.join('\n')}\n`
}

function written(labels: Record<string, string>) {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)

  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

function escaped(value: string) {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
