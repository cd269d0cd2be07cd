import '#components/styles/all.css'

import type { Metadata } from 'next'

import { HtmlPage } from '#components/layout/html-page.tsx'
import { BothLanguages } from '#components/layout/page-header.tsx'
import { sv } from '#lib/language/sv.ts'

export const metadata: Metadata = { title: sv.failure.notFoundTitle, icons: '/icon.svg' }

export default function GlobalNotFound() {
  return (
    <HtmlPage locale="sv">
      <BothLanguages about="notFound" />
    </HtmlPage>
  )
}
