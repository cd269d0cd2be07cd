/** What the element tells the page around it, and what each carries. */
export const EVENTS = [
  { name: 'interest:ready', key: 'ready', carries: [] },
  {
    name: 'interest:submitted',
    key: 'submitted',
    carries: ['receiptId', 'reference', 'office', 'estate'],
  },
  { name: 'interest:failed', key: 'failed', carries: ['code'] },
] as const

export const EVENT_EXAMPLE = `document.addEventListener('interest:submitted', ({ detail }) => {
  console.log(detail.reference, detail.office, detail.estate)
})`

/** `interest-events.d.ts`: without it TypeScript takes each for an `Event` that carries nothing. */
export const EVENT_TYPES = `interface InterestEventMap {
  'interest:ready': CustomEvent<null>
  'interest:submitted': CustomEvent<{
    receiptId: string
    reference: string
    office: string
    estate: string
  }>
  'interest:failed': CustomEvent<{ code: string }>
}

interface HTMLElementEventMap extends InterestEventMap {}
interface DocumentEventMap extends InterestEventMap {}
interface WindowEventMap extends InterestEventMap {}`
