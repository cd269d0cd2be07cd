import 'server-only'

import { EstateCard } from '#components/embed/estate-card.tsx'
import { estateTitle } from '#components/estate/seo/estate-metadata.ts'
import type { Estate } from '#lib/estate/estate.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { settings } from '#lib/settings/settings.ts'

import { drawFrame } from './document.tsx'
import type { AskedFrame } from './request.ts'

export function drawCard(frame: AskedFrame, estate: Estate) {
  const { office, locale } = frame

  return drawFrame(frame, {
    title: estateTitle(estate, locale),
    isCard: true,
    children: (
      <EstateCard
        estate={estate}
        office={publicOfficeOf(office)}
        locale={locale}
        address={`${settings().PUBLIC_URL}/${locale}/${office.key}/${estate.id}`}
      />
    ),
  })
}
