'use client'

import Script from 'next/script'
import { useCallback, useState } from 'react'

import type { Phrases } from '#lib/language/sv.ts'

import { EVENTS } from './events.ts'
import { pageAddress, type ShownForm } from './shown-form.ts'

type InterestFormAttributes = {
  office: string
  estate: string
  locale?: string
  mode?: string
  'mode-test'?: string
  theme?: string
  accent?: string
}

/** The loader's element, typed for React. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'interest-form': InterestFormAttributes &
        DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}

type PreviewProps = {
  form: ShownForm
  width: 'phone' | 'desk'
  phrases: Phrases['guide']['preview']
}

type Happened = { id: number; name: string; detail: string }

/** The real form, loaded by the real loader, and its events for the host page. */
export function Preview({ form, width, phrases }: PreviewProps) {
  const [happened, setHappened] = useState<Happened[]>([])

  const listen = useCallback((stage: HTMLElement) => {
    function note(event: Event) {
      const { type: name } = event
      const detail = event instanceof CustomEvent ? JSON.stringify(event.detail, null, 2) : ''
      setHappened((before) => [...before, { id: before.length, name, detail }])
    }

    for (const { name } of EVENTS) stage.addEventListener(name, note)
    return () => {
      for (const { name } of EVENTS) stage.removeEventListener(name, note)
    }
  }, [])

  return (
    <div className="preview" data-width={width}>
      <section
        ref={listen}
        className="stage"
        aria-label={phrases.stage}
        data-theme={form.theme || undefined}
      >
        <p className="without-script">{phrases.withoutScript}</p>
        <interest-form
          office={form.office}
          estate={form.estateId}
          locale={form.locale}
          mode={form.mode || undefined}
          mode-test=""
          theme={form.theme || undefined}
          accent={form.accent || undefined}
        >
          <a href={`${pageAddress(form)}#interest`}>{form.linkWords}</a>
        </interest-form>
      </section>
      <div className="log">
        <h3>{phrases.log}</h3>
        <div role="log" aria-label={phrases.log}>
          {happened.length === 0 && <p className="muted">{phrases.nothing}</p>}
          {happened.map(({ id, name, detail }) => (
            <pre key={id}>
              <code>{detail === 'null' ? name : `${name} ${detail}`}</code>
            </pre>
          ))}
        </div>
      </div>
      {/* The script is added after the listeners: an earlier event would be lost. */}
      <Script src="/embed.js" />
    </div>
  )
}
