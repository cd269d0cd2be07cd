import 'server-only'

import { alertWords } from '#lib/language/alert-words.ts'
import { findOffice } from '#lib/office/offices.ts'

import type { Facts } from './payload.ts'
import { stockholmHour } from './stockholm-time.ts'

/** Writes an alert as its reader sees it, offices by their names. */
export function writeAlert(facts: Facts, when: Date, audience: 'office' | 'operator' = 'operator') {
  const { subject, lines } = wordsFor(facts, when, audience)

  return { subject, text: [...lines, '', alertWords.foot(when.toISOString())].join('\n') }
}

function wordsFor(facts: Facts, when: Date, audience: 'office' | 'operator') {
  switch (facts.kind) {
    case 'held':
      return alertWords.held({ ...facts, office: nameOf(facts.office), audience })
    case 'paused':
      return alertWords.paused({ ...facts, office: nameOf(facts.office) })
    case 'quarantined':
      return alertWords.quarantined({ ...facts, office: nameOf(facts.office), audience })
    case 'flood':
      return alertWords.flood({
        ...facts,
        office: facts.office === null ? '' : nameOf(facts.office),
        key: facts.office,
        hour: stockholmHour(when),
      })
    case 'waiting':
      return alertWords.waiting({ ...facts, office: nameOf(facts.office) })
    case 'lineDown':
      return alertWords.lineDown({ ...facts, offices: facts.offices.map(nameOf) })
    case 'tlsFailed':
      return alertWords.tlsFailed({ ...facts, offices: facts.offices.map(nameOf) })
    case 'uncertain':
      return alertWords.uncertain({ ...facts, offices: facts.offices.map(nameOf) })
    case 'diskFull':
      return alertWords.diskFull(facts)
    case 'day':
      return alertWords.day({
        days: facts.days.map((day) => ({ ...day, office: nameOf(day.office) })),
      })
    case 'mailDown':
      return alertWords.mailDown(facts)
    case 'tested':
      return alertWords.tested({ office: nameOf(facts.office) })
    case 'officesRefused':
      return alertWords.officesRefused(facts)
    case 'storeDown':
      return alertWords.storeDown(facts)
    case 'storeBack':
      return alertWords.storeBack(facts)
    default:
      return facts satisfies never
  }
}

/** An office that was removed from the file has only its key. */
function nameOf(office: string) {
  return findOffice(office)?.name ?? office
}
