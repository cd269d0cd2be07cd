import type { EstateImage } from '#lib/estate/estate.ts'

import { PICTURE_WIDTHS, type PictureWidth } from '#lib/estate/picture-widths.ts'

import { pictureAddress } from './picture-address.ts'

type PictureProps = {
  image: Pick<EstateImage, 'id' | 'version'>
  office: string
  alt: string
  sizes: string
  lang?: 'sv'
  /** The first picture of a page is what the visitor waits for. */
  isFirst?: boolean
}

/** One of Vitec's pictures. Width and height hold its place, three to two, before it has come. */
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
