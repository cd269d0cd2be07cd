import type { EstateImage } from '#lib/estate/estate.ts'
import type { PictureWidth } from '#lib/estate/picture-widths.ts'

type Addressed = Pick<EstateImage, 'id'> & {
  /** A broker's portrait has none. */
  version?: EstateImage['version']
  office: string
  width: PictureWidth
}

/** The version in the address lets a picture be kept for good, and be another one when the broker changes it. */
export function pictureAddress({ id, version, office, width }: Addressed): string {
  const address = `/images/${office}/${encodeURIComponent(id)}?w=${width}`

  return version ? `${address}&v=${encodeURIComponent(version)}` : address
}
