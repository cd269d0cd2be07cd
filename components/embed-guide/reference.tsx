import type { Phrases } from '#lib/language/sv.ts'

import {
  ANALYTICS_SNIPPET,
  EVENT_EXAMPLE,
  EVENT_TYPES,
  EVENTS,
  TAG_MANAGER_SNIPPET,
} from './events.ts'
import { Part } from './part.tsx'
import { Snippet, type SnippetPhrases } from './snippet.tsx'

/** Every attribute and event of the tag, one row each. */
export function Reference({ guide }: { guide: Phrases['guide'] }) {
  const { attributes, events, measure } = guide
  const snippet: SnippetPhrases = { copy: guide.copy, copied: guide.copied, marked: guide.marked }

  return (
    <>
      <Part heading={attributes.heading}>
        <dl className="facts guide-facts">
          {Object.entries(attributes.each).map(([name, words]) => (
            <div key={name}>
              <dt>
                <code translate="no">{name}</code>
              </dt>
              <dd>{words}</dd>
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
      <Part heading={measure.heading}>
        <p>{measure.words}</p>
        <h3>{measure.tagManager}</h3>
        <p>{measure.tagManagerWords}</p>
        <Snippet name={measure.tagManager} text={TAG_MANAGER_SNIPPET} phrases={snippet} />
        <h3>{measure.analytics}</h3>
        <p>{measure.analyticsWords}</p>
        <Snippet name={measure.analytics} text={ANALYTICS_SNIPPET} phrases={snippet} />
      </Part>
    </>
  )
}
