'use client'

import { UnavailableWords } from '#components/layout/unavailable-words.tsx'

/**
 * Vitec has never answered for this page, or we have a bug. The log says which; a visitor need not
 * know.
 */
export default function ErrorPage() {
  return <UnavailableWords />
}
