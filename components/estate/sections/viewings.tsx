import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import { type Estate, type EstateViewing, takesInterest } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import { comingViewings, viewingEndsAt, whyNotFree } from '#lib/estate/viewing-times.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type ViewingsProps = {
  estate: Estate
  office: PublicOffice
  locale: Locale
  /** The page has a form to sign up with. */
  hasForm?: boolean
}

export function Viewings({ estate, office, locale, hasForm = true }: ViewingsProps) {
  const { viewings, noViewings } = phrasesFor(locale).estate
  if (!takesInterest(estate)) return null
  const coming = comingViewings(estate.viewings).slice(0, estate.viewingsMax ?? undefined)

  return (
    <section className="part">
      <h2>{viewings}</h2>
      {coming.length === 0 && (
        <p lang={estate.noViewings === null ? undefined : brokersLanguage(locale)}>
          {estate.noViewings ?? noViewings}
        </p>
      )}
      {coming.length > 0 && (
        <ul className="viewings">
          {coming.map((viewing) => (
            // The page cache reads the end time here to know when the page expires
            // (lib/csp/page-cache.ts).
            <li key={viewing.id} data-until={viewingEndsAt(viewing)}>
              <Viewing {...{ estate, office, locale, hasForm, viewing }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type ViewingProps = Required<ViewingsProps> & { viewing: EstateViewing }

function Viewing({ estate, office, locale, hasForm, viewing }: ViewingProps) {
  const { digitalViewing, viewingSignUp, toCalendar } = phrasesFor(locale).estate
  const { id, startsAt, endsAt, comment, isDigital, takesRegistrations } = viewing
  const booked = bookingWords(viewing, locale)

  return (
    <>
      <time dateTime={startsAt}>{formatsFor(locale).timeRange(startsAt, endsAt)}</time>
      {isDigital && <p>{digitalViewing}</p>}
      {booked && <p>{booked.words}</p>}
      {comment && <p lang={brokersLanguage(locale)}>{comment}</p>}
      <p className="ways">
        {hasForm && takesRegistrations && !booked?.isOver && (
          <a href="#interest">{viewingSignUp}</a>
        )}
        {/* A viewing without an id of Vitec's has no address. */}
        {VITEC_ID.test(id) && (
          <a href={`/${locale}/${office.key}/${estate.id}/viewings/${id}.ics`}>{toCalendar}</a>
        )}
      </p>
    </>
  )
}

/** Words for a visitor who is about to book; null where nothing is booked. */
function bookingWords({ startsAt, booking }: EstateViewing, locale: Locale) {
  if (!booking) return null
  const { estate } = phrasesFor(locale)
  const reasons = booking.slots.map(({ isFree }) =>
    whyNotFree(startsAt, { booking, isFree, now: Date.now() }),
  )
  const [why] = reasons
  if (why && reasons.every((each) => each !== null))
    return { words: estate.booking[why], isOver: true }

  return booking.closesAt === null
    ? null
    : {
        words: estate.booking.closes(formatsFor(locale).dateAndTime(booking.closesAt)),
        isOver: false,
      }
}
