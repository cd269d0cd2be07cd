import { createHash } from 'node:crypto'

import type { Answer } from '../http/answer.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import type { Memory } from '../store/memory.ts'
import { bookingWordsFor } from './booking-words.ts'
import { html } from './html.ts'
import { inboxScript } from './inbox-script.ts'
import { inboxStyle } from './inbox-style.ts'
import { interestCard } from './interest-card.ts'

/** More entries than a person reads; the ledger itself has them all. */
const SHOWN_MAX = 200

/** The page of all arrived interests, newest first. */
export function inboxAnswer(memory: Memory): Answer {
  const entries = memory.ledger.list()
  const cardOf = (entry: LedgerEntry) => interestCard(entry, bookingWordsFor(entry, memory))
  const { markup } = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inkorgen · Vitec på låtsas</title>
<link rel="icon" href="data:,">
<style>${{ markup: inboxStyle }}</style>
</head>
<body>
<header>
<p class="kicker">Vitec på låtsas</p>
<h1>Inkorgen</h1>
<p>Här syns varje intresseanmälan som har nått mäklarsystemet, så som mäklaren får den.
Ingenting sparas när sandlådan stängs.</p>
</header>
<main id="inbox">
<p class="count" role="status">${countOf(entries)}</p>
${entries.length === 0 ? EMPTY : entries.slice(-SHOWN_MAX).toReversed().map(cardOf)}
</main>
<script>${{ markup: inboxScript }}</script>
</body>
</html>
`
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': SECURITY_POLICY,
    },
    body: markup,
  }
}

const EMPTY = html`<p class="empty">Inget har kommit än. Sidan fyller på sig själv när något
händer.</p>`

/** The page shows visitors' texts, so only its own script and style may run. */
const SECURITY_POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(inboxScript)}`,
  `style-src ${hashOf(inboxStyle)}`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

function hashOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function countOf(entries: LedgerEntry[]) {
  const stored = entries.filter(({ outcome }) => outcome === 'stored').length
  const others = entries.length - stored
  const interests = stored === 1 ? '1 intresseanmälan' : `${stored} intresseanmälningar`

  return others === 0 ? interests : `${interests}, och ${others} som inte togs emot`
}
