import 'server-only'

import { BUCKETS_SECONDS, counts, type Durations } from '#lib/log/counts.ts'

import type { Family } from './metrics.ts'

/** Counts of the events this process has logged. */
export function countedFamilies(): Family[] {
  const events = [...counts().events.values()]
  const of = (event: string) => events.filter((each) => each.event === event)

  return [
    {
      name: 'interests_accepted_total',
      type: 'counter',
      help: 'Interests stored and receipted by this process.',
      samples: of('interestAccepted').map(({ office, count }) => ({
        labels: { office },
        value: count,
      })),
    },
    {
      name: 'interests_quarantined_total',
      type: 'counter',
      help: 'Of these, how many look like a robot’s.',
      samples: of('interestQuarantined').map(({ office, count }) => ({
        labels: { office },
        value: count,
      })),
    },
    {
      name: 'requests_refused_total',
      type: 'counter',
      help: 'Requests that were turned away, or led to nothing there is.',
      samples: [{ value: of('requestRefused').reduce((sum, { count }) => sum + count, 0) }],
    },
    {
      name: 'limits_hit_total',
      type: 'counter',
      help: 'Times somebody or something sent more than is no news.',
      samples: [{ value: of('limitHit').reduce((sum, { count }) => sum + count, 0) }],
    },
    {
      name: 'delivery_attempts_total',
      type: 'counter',
      help: 'Attempts to hand an interest to Vitec, by how they ended.',
      samples: of('deliveryEnded').map(({ office, outcome, count }) => ({
        labels: { office, outcome },
        value: count,
      })),
    },
    {
      name: 'store_errors_total',
      type: 'counter',
      help: 'Times the store would not read or write.',
      samples: [{ value: of('storeFailed').reduce((sum, { count }) => sum + count, 0) }],
    },
    {
      name: 'messages_total',
      type: 'counter',
      help: 'Mails and webhooks, by whether they were taken.',
      samples: ['messageSent', 'messageFailed'].map((event) => ({
        labels: { outcome: event === 'messageSent' ? 'sent' : 'failed' },
        value: of(event).reduce((sum, { count }) => sum + count, 0),
      })),
    },
  ]
}

export function durationFamilies(): Family[] {
  return [
    histogram(
      'accept_duration_seconds',
      'From a checked interest to its durable commit.',
      'interestAccepted',
    ),
    histogram('delivery_duration_seconds', 'From a claim to its end.', 'deliveryEnded'),
  ]
}

function histogram(name: string, help: string, event: string): Family {
  const none: Durations = { event, buckets: BUCKETS_SECONDS.map(() => 0), count: 0, sum: 0 }
  const { buckets, count, sum } = counts().durations.get(event) ?? none

  return {
    name,
    type: 'histogram',
    help,
    samples: [
      ...buckets.map((value, at) => ({
        suffix: '_bucket',
        labels: { le: String(BUCKETS_SECONDS[at]) },
        value,
      })),
      { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
      { suffix: '_sum', value: sum },
      { suffix: '_count', value: count },
    ],
  }
}
