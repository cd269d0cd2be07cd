'use client'

import { createContext, type ReactNode, use } from 'react'

const Words = createContext<ReactNode>(null)

type KeepUnavailableWordsProps = {
  /**
   * Rendered on the server: with the words in the script, every page would carry every word of
   * every language.
   */
  words: ReactNode
  children: ReactNode
}

/** Holds the message of a page that cannot be shown, around everything that may fail. */
export function KeepUnavailableWords({ words, children }: KeepUnavailableWordsProps) {
  return <Words value={words}>{children}</Words>
}

export function UnavailableWords() {
  return use(Words)
}
