'use client'

import { useEffect, useId, useRef, useState } from 'react'

export type SnippetPhrases = { copy: string; copied: string; marked: string }

type SnippetProps = { name: string; text: string; phrases: SnippetPhrases }

/** Text to copy, verbatim. */
export function Snippet({ name, text, phrases }: SnippetProps) {
  const id = useId()
  const code = useRef<HTMLElement>(null)
  // A press before React hydrates would be lost without a message.
  const [isAwake, setIsAwake] = useState(false)
  useEffect(() => setIsAwake(true), [])
  const [taken, setTaken] = useState<{ text: string; how: 'copied' | 'marked' } | null>(null)
  // The text may have changed since.
  const how = taken?.text === text ? taken.how : null

  async function copy() {
    if (code.current) setTaken({ text, how: await copyText(code.current) })
  }

  return (
    <figure className="snippet">
      <figcaption id={id}>{name}</figcaption>
      <button
        type="button"
        className="button quiet"
        aria-describedby={id}
        disabled={!isAwake}
        onClick={copy}
      >
        {phrases.copy}
      </button>
      <p className="snippet-status" role="status">
        {how && phrases[how]}
      </p>
      <pre>
        <code ref={code} translate="no">
          {text}
        </code>
      </pre>
    </figure>
  )
}

/**
 * Copies the element's text to the clipboard. If the browser refuses, the text is selected for the
 * reader to copy.
 */
async function copyText(element: HTMLElement): Promise<'copied' | 'marked'> {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return 'copied'
  } catch {
    getSelection()?.selectAllChildren(element)
    return 'marked'
  }
}
