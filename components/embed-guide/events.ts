/** The element's events for the host page, and the data of each. */
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

/** `interest-events.d.ts`: without it TypeScript takes each for an `Event` without data. */
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
