import type { Phrases } from '#lib/language/sv.ts'

import { EVENT_EXAMPLE, EVENT_TYPES, EVENTS } from './events.ts'
import { Part } from './part.tsx'
import { Snippet, type SnippetPhrases } from './snippet.tsx'

const ATTRIBUTES = ['office', 'estate', 'locale', 'theme', 'accent'] as const

/** Every attribute and event of the tag, one row each. */
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
