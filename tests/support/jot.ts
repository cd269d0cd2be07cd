import { randomUUID } from 'node:crypto'

import type { Statement } from '#lib/database/database.ts'

/**
 * A meaningless note in the store, for tests of the store itself. Each test has a topic of its own.
 */
export function jot(topic: string, words: string | null = 'x', at = '2026-01-01'): Statement {
  return {
    sql: `
      insert into alerts (topic, raised_at, raised_by) values ($topic, $at, $words)
      returning topic, raised_by`,
    values: { topic, at, words },
  }
}

export function jotted(topic: string): Statement {
  return {
    sql: 'select topic, raised_by from alerts where topic = $topic',
    values: { topic },
  }
}

export function newTopic() {
  return randomUUID()
}
