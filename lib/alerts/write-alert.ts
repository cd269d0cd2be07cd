import 'server-only'

import { alertWords } from '#lib/language/alert-words.ts'
import { findOffice } from '#lib/office/offices.ts'
import { createMailLink } from '#lib/outbox/mail-links.ts'
import { settings } from '#lib/settings/settings.ts'

import type { Facts } from './payload.ts'
import { stockholmHour } from './stockholm-time.ts'

/** Writes an alert as its reader sees it, offices by their names. */
export async function writeAlert(
  facts: Facts,
  when: Date,
  audience: 'office' | 'operator' = 'operator',
) {
  const url = audience === 'office' ? await waitingUrl(facts) : undefined
  const { subject, lines } = wordsFor(facts, when, { audience, url })

  return { subject, text: [...lines, '', alertWords.foot(when.toISOString())].join('\n') }
}

/** The page where an office handles what waits for a person. */
async function waitingUrl(facts: Facts) {
  if (facts.kind !== 'held' && facts.kind !== 'quarantined') return undefined
  const { office } = facts
  const link = await createMailLink('waiting', { office })

  return `${settings().PUBLIC_URL}/sv/${office}/waiting?${new URLSearchParams({ link })}`
}

type Reader = { audience: 'office' | 'operator'; url: string | undefined }

function wordsFor(facts: Facts, when: Date, reader: Reader) {
  switch (facts.kind) {
    case 'held':
      return alertWords.held({ ...facts, office: nameOf(facts.office), ...reader })
    case 'paused':
      return alertWords.paused({ ...facts, office: nameOf(facts.office) })
    case 'quarantined':
      return alertWords.quarantined({ ...facts, office: nameOf(facts.office), ...reader })
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
    case 'storeOlder':
      return alertWords.storeOlder(facts)
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
