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
