'use client'

import { UnavailableWords } from '#components/house/unavailable-words.tsx'

/** Vitec has never answered for this page, or something of ours broke. Which one is in the log and is no visitor's matter. */
export default function ErrorPage() {
  return <UnavailableWords />
}
