'use client'

import { UnavailableWords } from '#components/layout/unavailable-words.tsx'

/** Vitec has never answered for this page, or something of ours broke. Which one is in the log and is no visitor's matter. */
export default function ErrorPage() {
  return <UnavailableWords />
}
