import { daysFromNow, nextWeekday } from '../../advertising/swedish-time.ts'
import type { ImageSeed, Past, ViewingSeed } from '../estate-seed.ts'
import { imageCategoryNames } from '../listing-names.ts'
import { named } from '../named.ts'

export function viewingOf(
  { on, from, to, ...viewing }: ViewingSeed,
  estateId: string,
  index: number,
) {
  return {
    id: `VIS${estateId.replace(/\D/g, '').slice(-9)}${index + 1}`,
    startsAt: nextWeekday(on, from),
    endsAt: nextWeekday(on, to),
    comment: viewing.comment ?? null,
    isDigital: viewing.isDigital ?? false,
    isSelfRegistrationEnabled: viewing.isSelfRegistrationEnabled ?? false,
    isProjectViewing: false,
  }
}

export function imageOf({ id, name, description, category }: ImageSeed, published: Past) {
  return {
    id,
    dataChangedAt: pastTime(published),
    name,
    description: description ?? null,
    category: named(category ?? 'Other', imageCategoryNames),
    extension: 'webp',
    cdnReferences: [],
  }
}

export function pastTime({ daysAgo, time }: Past) {
  return daysFromNow(-daysAgo, time)
}
