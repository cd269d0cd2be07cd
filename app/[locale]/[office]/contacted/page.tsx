import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { MessagePage } from '#components/layout/message-page.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { formatsFor } from '#lib/language/formats.ts'
import { isLocale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { findByContactedLink } from '#lib/outbox/contacted.ts'

type PageProps = {
  params: Promise<{ locale: string; office: string }>
  searchParams: Promise<{ link?: string | string[] }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params

  return {
    title: isLocale(locale) ? phrasesFor(locale).contacted.title : undefined,
    // The address lets its reader say that the visitor was contacted.
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

/** Where the link in a broker's mail leads: it asks before anything counts. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, office: key } = await params
  const { link } = await searchParams
  const office = findOffice(key)
  if (!office || !isLocale(locale)) notFound()
  const found = typeof link === 'string' ? await findByContactedLink(link) : null
  const { contacted } = phrasesFor(locale)
  const { dateAndTime } = formatsFor(locale)

  return (
    <PageLayout
      locale={locale}
      office={publicOfficeOf(office)}
      path={`/${key}/contacted?${new URLSearchParams({ link: String(link ?? '') })}`}
    >
      {found?.office === key ? (
        <div className="message-page">
          <h1>{found.contactedAt ? contacted.titleDone : contacted.title}</h1>
          <p>{contacted.about(found.reference, dateAndTime(found.acceptedAt))}</p>
          {found.contactedAt ? (
            <>
              <p>{contacted.done(dateAndTime(found.contactedAt))}</p>
              <form action={`/api/contacted/${link}?undo=`} method="post">
                <button className="button quiet" type="submit">
                  {contacted.undo}
                </button>
              </form>
            </>
          ) : (
            <form action={`/api/contacted/${link}`} method="post">
              <button className="button" type="submit">
                {contacted.yes}
              </button>
            </form>
          )}
        </div>
      ) : (
        <MessagePage title={contacted.title} words={[contacted.unknown]} />
      )}
    </PageLayout>
  )
}
