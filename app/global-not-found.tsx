import '#components/house/house.css'

import type { Metadata } from 'next'

import { BothLanguages } from '#components/house/both-languages.tsx'
import { House } from '#components/house/house.tsx'
import { sv } from '#lib/language/sv.ts'

export const metadata: Metadata = { title: sv.failure.notFoundTitle, icons: '/icon.svg' }

export default function GlobalNotFound() {
  return (
    <House locale="sv">
      <BothLanguages about="notFound" />
    </House>
  )
}
