import type { Phrases } from '#lib/language/sv.ts'

import { Part } from './part.tsx'
import { Snippet, type SnippetPhrases } from './snippet.tsx'

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

const ATTRIBUTES = ['office', 'estate', 'locale', 'theme', 'accent'] as const

/** Everything the tag takes and tells, a line for each. */
export function Reference({ guide }: { guide: Phrases['guide'] }) {
  const { attributes, events } = guide
  const snippet: SnippetPhrases = { copy: guide.copy, copied: guide.copied, marked: guide.marked }

  return (
    <>
      <Part heading={attributes.heading}>
        <dl className="facts guide-facts">
          {ATTRIBUTES.map((name) => (
            <div key={name}>
              <dt>
                <code translate="no">{name}</code>
              </dt>
              <dd>{attributes[name]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part heading={events.heading}>
        <p>{events.words}</p>
        <dl className="facts guide-facts">
          {EVENTS.map(({ name, key, carries }) => (
            <div key={name}>
              <dt>
                <code translate="no">{name}</code>
              </dt>
              <dd>
                {events[key]} {carries.length > 0 && events.carries(carries.join(', '))}
              </dd>
            </div>
          ))}
        </dl>
        <Snippet name={events.example} text={EVENT_EXAMPLE} phrases={snippet} />
        <p>{events.typesWords}</p>
        <Snippet name="interest-events.d.ts" text={EVENT_TYPES} phrases={snippet} />
      </Part>
    </>
  )
}
