'use client'

import { createContext, type ReactNode, use } from 'react'

const Words = createContext<ReactNode>(null)

type KeepUnavailableWordsProps = {
  /** Drawn on the server: with them in the script, every page would carry every word of every language. */
  words: ReactNode
  children: ReactNode
}

/** Holds what a page says when it cannot be shown, around all that may fail. */
export function KeepUnavailableWords({ words, children }: KeepUnavailableWordsProps) {
  return <Words value={words}>{children}</Words>
}

export function UnavailableWords() {
  return use(Words)
}
