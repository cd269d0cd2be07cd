'use client'

import { BothLanguages } from '#components/house/both-languages.tsx'

/** Vitec has never answered for this page, or something of ours broke. Which one is in the log and is no visitor's matter. */
export default function ErrorPage() {
  return <BothLanguages about="unavailable" />
}
