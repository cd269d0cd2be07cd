import '#components/styles/all.css'

import type { Metadata } from 'next'

import { House } from '#components/layout/html-page.tsx'
import { BothLanguages } from '#components/layout/page-header.tsx'
import { sv } from '#lib/language/sv.ts'

export const metadata: Metadata = { title: sv.failure.notFoundTitle, icons: '/icon.svg' }

export default function GlobalNotFound() {
  return (
    <House locale="sv">
      <BothLanguages about="notFound" />
    </House>
  )
}
