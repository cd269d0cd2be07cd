import type { LedgerEntry } from '../store/ledger.ts'
import { contactLines } from './contact-lines.ts'
import { type Html, html } from './html.ts'
import { outcomeWords } from './outcome-words.ts'
import { readerOf } from './reader-of.ts'
import { swedishMoment } from './swedish-moment.ts'

/**
 * One request as a broker would read it, with the raw request folded away at the end.
 * @param bookings a line for each request to book a viewing
 */
export function interestCard(entry: LedgerEntry, bookings: string[]): Html {
  const { name, home, ways, note } = readerOf(entry)
  const heading = `interest-${entry.id}`

  return html`<article class="${entry.outcome}" aria-labelledby="${heading}">
<header>
<p class="badge">${outcomeWords(entry)}</p>
<time datetime="${entry.receivedAt}">${swedishMoment(new Date(entry.receivedAt))}</time>
</header>
<h2 id="${heading}">${name}</h2>
<p class="home">${home}</p>
${ways.length > 0 ? html`<ul class="ways">${ways}</ul>` : null}
${note ? html`<blockquote>${note}</blockquote>` : null}
${bookings.map((words) => html`<p class="booking">${words}</p>`)}
${lines(entry)}
<details id="raw-${entry.id}">
<summary>Anropet som det kom</summary>
<pre>${rawRequest(entry)}</pre>
</details>
</article>
`
}

function lines(entry: LedgerEntry) {
  const known = contactLines(entry).filter(({ values }) => values.length > 0)
  if (known.length === 0) return null

  return html`<dl>${known.map(
    ({ label, values }) => html`<dt>${label}</dt><dd>${valuesOf(values)}</dd>`,
  )}</dl>`
}

function valuesOf(values: string[]) {
  if (values.length === 1) return values[0] ?? null

  return html`<ul>${values.map((value) => html`<li>${value}</li>`)}</ul>`
}

function rawRequest({ method, path, headers, rawBody, user, status }: LedgerEntry) {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  )
  const head = [`${method} ${path}`, ...given, `inloggad som: ${user ?? 'ingen'}`].join('\n')

  return `${head}\n\n${rawBody}\n\nSvar: ${status ?? 'ingen statusrad'}`
}
