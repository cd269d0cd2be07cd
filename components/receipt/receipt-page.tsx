import { estateTitle } from '#components/estate/seo/estate-metadata.ts'
import { ReceiptState } from '#components/interest-form/receipt-state.tsx'
import { MailLink, PhoneLink } from '#components/layout/contact-links.tsx'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { State } from '#lib/interest/delivery.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { ReceiptHome } from './receipt-home.tsx'

/** A stored interest as its holder may see it: without personal data. */
type ShownReceipt = {
  receiptId: string
  reference: string
  state: State
  estateId: string
  /** ISO 8601. */
  acceptedAt: string
  wishAdvertising: boolean
  mayBeThere: boolean
  /** Of the viewing that is to be booked; null where none is. */
  bookingState: State | null
  /** `advertising`: the words of the box, where it was shown and its words were kept. */
  notice: { read: string; advertising: string | null; version: string; locale: string }
}

type ReceiptPageProps = {
  receipt: ShownReceipt
  estate: Estate | null
  office: PublicOffice
  locale: Locale
}

/** The thanks and what happens next; then the home and its broker; then the papers. */
export function ReceiptPage({ receipt, estate, office, locale }: ReceiptPageProps) {
  const { receipt: phrases } = phrasesFor(locale)
  const { state, stateWords, booking } = phrases
  const isGone = receipt.state === 'withdrawn' || receipt.state === 'erased'

  return (
    <article className="receipt-page">
      <header className="receipt">
        <h1>{isGone ? phrases.title : phrases.thanks}</h1>
        <ReceiptState
          receiptId={receipt.receiptId}
          initial={receipt.state}
          booking={receipt.bookingState ?? undefined}
          phrases={{ state, stateWords, booking }}
        />
        <noscript>
          <p className="ways">
            <a href={`/${locale}/receipts/${receipt.receiptId}`}>{phrases.again}</a>
          </p>
        </noscript>
      </header>
      {estate && <ReceiptHome estate={estate} office={office} locale={locale} />}
      <div className="receipt">
        <ReceiptFacts {...{ receipt, estate, office, locale }} />
        <p>{phrases.keep}</p>
        <h2>{phrases.agreed}</h2>
        <blockquote className="notice" lang={receipt.notice.locale}>
          {receipt.notice.read.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
        <p className="field-hint">{phrases.version(receipt.notice.version)}</p>
        <h2>{phrases.questions}</h2>
        <p>{phrases.call}</p>
        <p className="ways">
          <PhoneLink number={office.controller.phone} display={office.controller.phone} />
          <MailLink address={office.controller.email} />
        </p>
        <Withdraw receipt={receipt} office={office} locale={locale} />
      </div>
    </article>
  )
}

function ReceiptFacts({ receipt, estate, office, locale }: ReceiptPageProps) {
  const { receipt: phrases } = phrasesFor(locale)

  return (
    <dl className="facts">
      <div>
        <dt>{phrases.reference}</dt>
        <dd className="reference" translate="no">
          {receipt.reference}
        </dd>
      </div>
      <dt>{phrases.receivedAt}</dt>
      <dd>
        <time dateTime={receipt.acceptedAt}>
          {formatsFor(locale).dateAndTime(receipt.acceptedAt)}
        </time>
      </dd>
      <dt>{phrases.estate}</dt>
      <dd>
        <a href={`/${locale}/${office.key}/${receipt.estateId}`}>
          {estate ? estateTitle(estate, locale) : receipt.estateId}
        </a>
      </dd>
      <dt>{phrases.office}</dt>
      <dd>{office.name}</dd>
      {(receipt.wishAdvertising || office.fields.wishAdvertising !== 'off') && (
        <>
          <dt>{phrases.advertising}</dt>
          <dd>
            {receipt.wishAdvertising ? phrases.wished : phrases.notWished}
            {receipt.wishAdvertising && receipt.notice.advertising && (
              <>
                {': '}
                <q lang={receipt.notice.locale}>
                  {receipt.notice.advertising.replaceAll('\n', '. ')}
                </q>
              </>
            )}
            {receipt.wishAdvertising && (
              <>
                <p>{phrases.wishEnds(office.name)}</p>
                <p className="ways">
                  <MailLink
                    address={office.controller.email}
                    words={phrases.endWish}
                    subject={phrases.endWishSubject(receipt.reference)}
                  />
                </p>
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}

type WithdrawProps = {
  receipt: { receiptId: string; state: State; mayBeThere: boolean }
  office: PublicOffice
  locale: Locale
}

/** As easy to withdraw as to send: one press before it has arrived, one call after. */
function Withdraw({ receipt, office, locale }: WithdrawProps) {
  const { receipt: phrases } = phrasesFor(locale)
  const { state, mayBeThere } = receipt
  if (state === 'withdrawn' || state === 'erased') return null
  if (state === 'delivered') return <p>{phrases.withdrawLate(office.name)}</p>
  if (mayBeThere) return <p>{phrases.withdrawUncertain(office.name)}</p>

  return (
    <form action={`/api/receipts/${receipt.receiptId}/withdraw`} method="post">
      <p>{phrases.withdrawWords}</p>
      <button className="button quiet" type="submit">
        {phrases.withdraw}
      </button>
    </form>
  )
}
