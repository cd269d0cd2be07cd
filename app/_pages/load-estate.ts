import 'server-only'

import { cache } from 'react'

import { isKeptPage } from '#lib/csp/csp-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import { isLocale, type Locale } from '#lib/language/locales.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

type Shown = { estate: Estate; office: Office; locale: Locale }

type Address = { locale: string; office: string; estateId: string }

/**
 * The estate at an address, or null if there is none.
 * @throws when Vitec cannot be read and never has been: Next then keeps the page it had, or shows
 * that we cannot reach Vitec.
 */
export async function loadEstate(address: Address): Promise<Shown | null> {
  return find(address.locale, address.office, address.estateId)
}

// One read for a page and its metadata.
const find = cache(
  async (locale: string, officeKey: string, estateId: string): Promise<Shown | null> => {
    const office = findOffice(officeKey)
    if (!office || !isLocale(locale)) return null

    // A cached page is rendered again in the background.
    const isAwaited = !isKeptPage(`/${locale}/${officeKey}/${estateId}`)
    const finding = await findEstate(office, estateId, { isAwaited })
    if (finding.outcome === 'unavailable')
      throw new Error('expected Vitec to answer, and it never has')

    return finding.outcome === 'found' ? { estate: finding.estate, office, locale } : null
  },
)
