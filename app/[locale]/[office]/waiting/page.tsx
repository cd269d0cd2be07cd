import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { nameFor } from '#components/estate/wording/names-for.ts'
import { MessagePage } from '#components/layout/message-page.tsx'
import { PageLayout } from '#components/layout/page-layout.tsx'
import { reasonCountWords } from '#lib/language/flood-words.ts'
import { formatsFor } from '#lib/language/formats.ts'
import { isLocale, type Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { reasonWords } from '#lib/language/reason-words.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { listWaiting, type WaitingEntry, waitingKey } from '#lib/operator/list-entries.ts'
import { readMailLink } from '#lib/outbox/mail-links.ts'
import { peekEstate } from '#lib/vitec/find-estate.ts'

/** As many as a person looks through at once. */
const SHOWN_MAX = 50

type PageProps = {
  params: Promise<{ locale: string; office: string }>
  searchParams: Promise<{ link?: string | string[]; erase?: string | string[] }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params

  return {
    title: isLocale(locale) ? phrasesFor(locale).waiting.title : undefined,
    // The address lets its reader send on and erase.
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

/** Where the link in a mail to an office leads: what waits for a person, without one. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale, office: key } = await params
  const { link, erase } = await searchParams
  const office = findOffice(key)
  if (!office || !isLocale(locale)) notFound()
  const { waiting } = phrasesFor(locale)

  return (
    <PageLayout
      locale={locale}
      office={publicOfficeOf(office)}
      path={`/${key}/waiting?${new URLSearchParams({ link: String(link ?? '') })}`}
    >
      {typeof link === 'string' && (await isFor(office, link)) ? (
        <Waiting {...{ office, locale, link, erase: String(erase ?? '') }} />
      ) : (
        <MessagePage title={waiting.title} words={[waiting.unknown]} />
      )}
    </PageLayout>
  )
}

async function isFor({ key }: Office, link: string) {
  const payload = await readMailLink('waiting', link)

  return typeof payload === 'object' && payload !== null && Reflect.get(payload, 'office') === key
}

type WaitingProps = { office: Office; locale: Locale; link: string; erase: string }

async function Waiting({ office, locale, link, erase }: WaitingProps) {
  const { waiting } = phrasesFor(locale)
  const entries = await listWaiting(office.key)
  const asked = entries.find((entry) => waitingKey(entry) === erase)
  const back = `?${new URLSearchParams({ link })}`
  if (asked)
    return (
      <div className="message-page">
        <h1>{waiting.eraseTitle(asked.reference)}</h1>
        <p>{asked.booking_of === null ? waiting.eraseWords : waiting.eraseBooking}</p>
        <Press link={link} entry={asked} act="erase" words={waiting.eraseYes} />
        <p className="ways">
          <a href={back}>{waiting.back}</a>
        </p>
      </div>
    )

  const shown = entries.slice(0, SHOWN_MAX)
  return (
    <div className="message-page">
      <h1>{waiting.title}</h1>
      <p>{shown.length > 0 ? waiting.intro : waiting.empty}</p>
      {shown.map((entry) => (
        <Entry key={entry.receipt_id} {...{ entry, office, locale, link }} />
      ))}
      {entries.length > shown.length && <p>{waiting.more(entries.length - shown.length)}</p>}
    </div>
  )
}

type EntryProps = { entry: WaitingEntry; office: Office; locale: Locale; link: string }

function Entry({ entry, office, locale, link }: EntryProps) {
  const { waiting } = phrasesFor(locale)
  const { reference, estate_id: estateId, state, last_reason: why } = entry
  const isBooking = entry.booking_of !== null
  const estate = peekEstate(office, estateId)

  return (
    <section className="part">
      <h2>{waiting.about(reference, formatsFor(locale).dateAndTime(entry.accepted_at))}</h2>
      <p>
        <a href={`/${locale}/${office.key}/${estateId}`}>
          {estate ? nameFor(estate, locale) : estateId}
        </a>
      </p>
      <p>
        {isBooking ? waiting.booking : state === 'held' ? waiting.held : waiting.quarantined}{' '}
        {why && waiting.why} {why && <span lang="sv">{whyWords(state, why)}.</span>}
      </p>
      {entry.may_be_there && <p>{waiting.mayBeThere}</p>}
      <Press link={link} entry={entry} act="release" words={waiting.release} />
      <p className="ways">
        <a href={`?${new URLSearchParams({ link, erase: waitingKey(entry) })}`}>
          {waiting.erase} <span className="hidden">{reference}</span>
        </a>
      </p>
    </section>
  )
}

/** The reasons are words for brokers, and in Swedish, as their mails. */
function whyWords(state: string, why: string) {
  if (state === 'held') return reasonWords(why)

  return reasonCountWords(why.split('+').map((reason) => ({ reason })))
}

type PressProps = { link: string; entry: WaitingEntry; act: 'release' | 'erase'; words: string }

function Press({ link, entry, act, words }: PressProps) {
  const query = new URLSearchParams({ entry: waitingKey(entry), act })

  return (
    <form action={`/api/waiting/${link}?${query}`} method="post">
      <button className={act === 'release' ? 'button quiet' : 'button'} type="submit">
        {words} <span className="hidden">{entry.reference}</span>
      </button>
    </form>
  )
}
