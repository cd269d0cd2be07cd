/**
 * Fetches the page anew when the ledger changes, and keeps open the cards that the reader has
 * opened.
 */
export const inboxScript = `
const source = new EventSource('/sandbox/events')
source.onmessage = async () => {
  const answer = await fetch('/')
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const details of document.querySelectorAll('details[open]')) {
    const same = fresh.getElementById(details.id)
    if (same) same.open = true
  }
  const focused = document.activeElement?.closest?.('[id]')?.id
  const inbox = document.getElementById('inbox')
  const status = inbox.firstElementChild
  status.textContent = fresh.querySelector('.count').textContent
  inbox.replaceChildren(status, ...[...fresh.getElementById('inbox').children].slice(1))
  if (focused) document.getElementById(focused)?.querySelector('summary')?.focus()
}
`
