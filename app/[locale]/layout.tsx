import '#components/house/house.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import { House } from '#components/house/house.tsx'
import { isLocale } from '#lib/language/locales.ts'

export const metadata: Metadata = { icons: '/icon.svg' }

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()

  return <House locale={locale}>{children}</House>
}
