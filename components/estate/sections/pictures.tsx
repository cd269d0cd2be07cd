import { brokersLanguage, nameFor } from '#components/estate/wording/names-for.ts'
import {
  type Estate,
  type EstateImage,
  PICTURE_WIDTHS,
  type PictureWidth,
} from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type GalleryProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** A strip that scrolls by touch, wheel and keys, with no script. */
export function Gallery({ estate, office, locale }: GalleryProps) {
  const { gallery, allPictures, noPictures } = phrasesFor(locale).estate
  const photos = estate.images.filter(({ kind }) => kind === 'photo')
  const [first] = photos

  if (photos.length === 0) {
    return (
      <div className="gallery-empty void">
        <p>{noPictures}</p>
      </div>
    )
  }

  return (
    <div className="gallery-frame">
      {/* A scrolling region must take focus, or Safari's keys cannot scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe: scrollable-region-focusable. */}
      <section className="gallery" aria-label={gallery} tabIndex={0}>
        <ul>
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <Slide
                {...{ estate, office, locale, photo }}
                number={index + 1}
                total={photos.length}
              />
            </li>
          ))}
        </ul>
      </section>
      {photos.length > 2 && first && (
        <a className="gallery-all" href={fullSize(first, office)}>
          {allPictures(photos.length)}
        </a>
      )}
    </div>
  )
}

/** The largest of a picture's files, which the viewer shows, or a browser without script. */
export function fullSize(image: EstateImage, office: PublicOffice) {
  return pictureAddress({ ...image, office: office.key, width: 1600 })
}

type SlideProps = GalleryProps & { photo: EstateImage; number: number; total: number }

function Slide({ estate, office, locale, photo, number, total }: SlideProps) {
  const { picture } = phrasesFor(locale).estate

  return (
    <figure>
      <a className="enlarge" href={fullSize(photo, office)}>
        <div className="void">
          <Picture
            image={photo}
            office={office.key}
            alt={photo.description ?? picture(number, nameFor(estate, locale))}
            lang={photo.description ? brokersLanguage(locale) : undefined}
            sizes={
              total === 1
                ? '(min-width: 84rem) 80rem, 100vw'
                : '(min-width: 64rem) min(62vw, 62vh), 88vw'
            }
            isFirst={number === 1}
          />
        </div>
      </a>
      {/* The picture's alternative text says the same to visitors who do not see it. */}
      <figcaption aria-hidden="true">
        <span>
          {number}/{total}
        </span>
        {photo.description}
      </figcaption>
    </figure>
  )
}

type PictureProps = {
  image: Pick<EstateImage, 'id' | 'version'>
  office: string
  alt: string
  sizes: string
  lang?: 'sv'
  /** The first picture is the largest element that the visitor waits for. */
  isFirst?: boolean
}

/**
 * One of Vitec's pictures. Width and height reserve its space, three to two, before it has loaded.
 */
export function Picture({ image, office, alt, sizes, lang, isFirst = false }: PictureProps) {
  const address = (width: PictureWidth) => pictureAddress({ ...image, office, width })

  return (
    <img
      src={address(800)}
      srcSet={PICTURE_WIDTHS.map((width) => `${address(width)} ${width}w`).join(', ')}
      sizes={sizes}
      width={1200}
      height={800}
      alt={alt}
      lang={lang}
      decoding="async"
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
    />
  )
}

type Addressed = Pick<EstateImage, 'id'> & {
  /** A broker's portrait has none. */
  version?: EstateImage['version']
  office: string
  width: PictureWidth
}

/**
 * The version in the address lets a picture be cached for good, and changes when the broker
 * replaces the picture.
 */
export function pictureAddress({ id, version, office, width }: Addressed): string {
  const address = `/images/${office}/${encodeURIComponent(id)}?w=${width}`

  return version ? `${address}&v=${encodeURIComponent(version)}` : address
}
