import { pictureAddress } from '#components/estate/sections/pictures.tsx'
import {
  kindAndPlaceFor,
  nameFor,
  nameLanguageFor,
  stateNameFor,
} from '#components/estate/wording/names-for.ts'
import { priceFor } from '#components/estate/wording/price-for.ts'
import { type Estate, takesInterest } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type EstateCardProps = {
  estate: Estate
  office: PublicOffice
  locale: Locale
  /** The estate page's full address: a page that follows our links goes to no other host. */
  address: string
}

/**
 * An estate in a few words and a link to its form. The link opens in the whole window: a card
 * cannot send anything.
 */
export function EstateCard({ estate, office, locale, address }: EstateCardProps) {
  const { estate: words, embed } = phrasesFor(locale)
  const photo = estate.images.find(({ kind }) => kind === 'photo')
  const isOpen = takesInterest(estate)

  return (
    <article className="card">
      {photo && (
        <img
          src={pictureAddress({ ...photo, office: office.key, width: 800 })}
          width={1200}
          height={800}
          alt=""
        />
      )}
      <div>
        <p className="muted">
          {[stateNameFor(estate, locale), office.name].filter(Boolean).join(' · ')}
        </p>
        <h2 lang={nameLanguageFor(estate, locale)}>{nameFor(estate, locale)}</h2>
        <p className="muted">{kindAndPlaceFor(estate, locale).join(', ')}</p>
        <CardPrice estate={estate} locale={locale} />
        <a className="button" href={isOpen ? `${address}#interest` : address} target="_top">
          {isOpen ? words.interest : embed.showHome}
        </a>
      </div>
    </article>
  )
}

function CardPrice({ estate, locale }: { estate: Estate; locale: Locale }) {
  const price = priceFor(estate, locale)
  if (!price) return null

  return (
    <p>
      {price.amount && <span className="amount">{price.amount} </span>}
      <span className="muted" lang={price.lang}>
        {price.words}
      </span>
    </p>
  )
}
