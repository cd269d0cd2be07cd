/** The element's events for the host page, and the data of each. */
export const EVENTS = [
  { name: 'interest:ready', key: 'ready', carries: [] },
  { name: 'interest:started', key: 'started', carries: ['office', 'estate'] },
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
  'interest:started': CustomEvent<{ office: string; estate: string; test?: true }>
  'interest:submitted': CustomEvent<{
    receiptId: string
    reference: string
    office: string
    estate: string
    test?: true
  }>
  'interest:failed': CustomEvent<{ code: string }>
}

interface HTMLElementEventMap extends InterestEventMap {}
interface DocumentEventMap extends InterestEventMap {}
interface WindowEventMap extends InterestEventMap {}`

/** A script that hands on two events. `send` gets the name Google has for each, and its values. */
function measuring(send: string[]) {
  return [
    '<script>',
    '  var names = {',
    "    'interest:started': 'form_start',",
    "    'interest:submitted': 'generate_lead'",
    '  }',
    '  Object.keys(names).forEach(function (name) {',
    '    document.addEventListener(name, function (event) {',
    '      if (event.detail.test) return',
    ...send.map((line) => `      ${line}`),
    '    })',
    '  })',
    '</script>',
  ].join('\n')
}

/** A tag of the type Custom HTML: Tag Manager reads no newer script than this. */
export const TAG_MANAGER_SNIPPET = measuring([
  'window.dataLayer = window.dataLayer || []',
  'window.dataLayer.push({',
  '  event: names[name],',
  '  office: event.detail.office,',
  '  estate: event.detail.estate',
  '})',
])

export const ANALYTICS_SNIPPET = measuring([
  "gtag('event', names[name], {",
  '  office: event.detail.office,',
  '  estate: event.detail.estate',
  '})',
])
