'use client'

import { useState } from 'react'

import type { Phrases } from '#lib/language/sv.ts'

import { LookChoice, type Wanted } from './choices.tsx'
import { Part } from './part.tsx'
import { Preview } from './preview.tsx'
import { pageAddress, type ShownForm } from './shown-form.ts'
import { Snippet, type SnippetPhrases } from './snippet.tsx'
import {
  frameSnippet,
  htmlSnippet,
  nextSnippet,
  reactSnippet,
  TYPES_SNIPPET,
  templateSnippet,
  wordpressSnippet,
} from './snippets.ts'

type Guide = Phrases['guide']

type WorkbenchProps = {
  form: Omit<ShownForm, 'mode' | 'theme' | 'accent'>
  /** The office's own, `#rrggbb`. */
  officeAccent: string
  phrases: Pick<
    Guide,
    'code' | 'preview' | 'template' | 'button' | 'frame' | 'test' | 'wordpress' | 'react'
  > & { snippet: SnippetPhrases }
}

/** The code and the form it makes: each choice changes both. */
export function Workbench({ form, officeAccent, phrases }: WorkbenchProps) {
  const [wanted, setWanted] = useState<Wanted>({ width: 'phone', mode: '', theme: '', accent: '' })
  const { code, preview, wordpress, react, snippet } = phrases
  const { width, ...look } = wanted
  const shown = { ...form, ...look }
  const others = [
    { of: phrases.template, text: templateSnippet(shown) },
    { of: phrases.button, text: htmlSnippet({ ...shown, mode: 'button' }) },
    { of: phrases.test, text: htmlSnippet({ ...shown, isTest: true }) },
    { of: phrases.frame, text: frameSnippet(shown) },
  ]

  return (
    <>
      <Part heading={code.heading}>
        <p>{code.words}</p>
        <Snippet name={code.name} text={htmlSnippet(shown)} phrases={snippet} />
      </Part>
      <Part heading={preview.heading}>
        <p>{preview.words}</p>
        <LookChoice
          wanted={wanted}
          officeAccent={officeAccent}
          phrases={preview}
          onChange={setWanted}
        />
        <Preview form={shown} width={width} phrases={preview} />
      </Part>
      {others.map(({ of, text }) => (
        <Part key={of.heading} heading={of.heading}>
          <p>{of.words}</p>
          <Snippet name={of.name} text={text} phrases={snippet} />
        </Part>
      ))}
      <Part heading={wordpress.heading}>
        <h3>{wordpress.block}</h3>
        <p>{wordpress.blockWords}</p>
        <Snippet name={wordpress.heading} text={wordpressSnippet(shown)} phrases={snippet} />
        <h3>{wordpress.address}</h3>
        <p>{wordpress.addressWords}</p>
        <Snippet name={wordpress.addressName} text={pageAddress(shown)} phrases={snippet} />
      </Part>
      <Part heading={react.heading}>
        <h3>{react.component}</h3>
        <p>{react.componentWords}</p>
        <Snippet name="interest-form.tsx" text={reactSnippet(shown)} phrases={snippet} />
        <h3>{react.next}</h3>
        <p>{react.nextWords}</p>
        <Snippet name="interest-form.tsx" text={nextSnippet(shown)} phrases={snippet} />
        <h3>{react.types}</h3>
        <p>{react.typesWords}</p>
        <Snippet name="interest-form.d.ts" text={TYPES_SNIPPET} phrases={snippet} />
      </Part>
    </>
  )
}
