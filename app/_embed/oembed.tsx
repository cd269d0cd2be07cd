import 'server-only'

import { pictureAddress } from '#components/estate/sections/pictures.tsx'
import { estateTitle } from '#components/estate/seo/estate-metadata.ts'
import { type Estate, PICTURE_WIDTHS } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import type { Office } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

/** Seconds: a price may change, and a home may be sold. */
const CACHE_AGE = 3_600

/**
 * The card's size in CSS pixels: picture and words side by side, or stacked where it is narrower.
 */
const WIDE = { width: 600, height: 240 }
const NARROW_WIDTH_MAX = 480
/** The height of the words below the picture. */
const NARROW_WORDS_HEIGHT = 230

type Room = { width: number; height: number }
type Asked = { estate: Estate; office: Office; locale: Locale; room: Room }

export async function oembedOf({ estate, office, locale, room }: Asked) {
  const origin = settings().PUBLIC_URL
  const path = `/${locale}/${office.key}/${estate.id}`
  const title = estateTitle(estate, locale)
  const size = sizeIn(room)

  return {
    version: '1.0',
    type: 'rich',
    provider_name: phrasesFor(locale).page.name,
    provider_url: origin,
    title,
    author_name: office.name,
    author_url: `${origin}/${locale}/${office.key}`,
    cache_age: CACHE_AGE,
    ...thumbnailIn({ estate, office, room }),
    ...size,
    html: await drawHtml({ title, page: origin + path, card: `${origin}/embed${path}/card`, size }),
  }
}

function sizeIn(room: Room) {
  const width = Math.min(WIDE.width, room.width)
  const height =
    width >= NARROW_WIDTH_MAX ? WIDE.height : Math.round((width * 2) / 3) + NARROW_WORDS_HEIGHT

  return { width, height: Math.min(height, room.height) }
}

/** The largest 3:2 picture that fits; null if none fits. */
function thumbnailIn({ estate, office, room }: Omit<Asked, 'locale'>) {
  const photo = estate.images.find(({ kind }) => kind === 'photo')
  const width = PICTURE_WIDTHS.findLast(
    (each) => each <= room.width && (each * 2) / 3 <= room.height,
  )
  if (!photo || !width) return {}

  return {
    thumbnail_url: settings().PUBLIC_URL + pictureAddress({ ...photo, office: office.key, width }),
    thumbnail_width: width,
    thumbnail_height: Math.round((width * 2) / 3),
  }
}

type Html = { title: string; page: string; card: string; size: { width: number; height: number } }

/**
 * WordPress lets only this markup through from a host it does not know: a fallback link and a
 * frame. It strips the rest.
 */
async function drawHtml({ title, page, card, size }: Html) {
  // A dynamic import: Next refuses a static one in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')

  return renderToStaticMarkup(
    <>
      <blockquote>
        <a href={`${page}#interest`}>{title}</a>
      </blockquote>
      {/* The card is light, like a page that has not declared a dark scheme. */}
      <iframe
        src={`${card}?theme=light`}
        {...size}
        frameBorder="0"
        marginWidth={0}
        marginHeight={0}
        title={title}
      />
    </>,
  )
}
