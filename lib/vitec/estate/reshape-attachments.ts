import 'server-only'

import { type EstateFile, type EstateLink, UNDATED } from '#lib/estate/details.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'

import type { EstateWire } from './estate-wire.ts'

export function filesOf({ files }: EstateWire): EstateFile[] {
  return files.flatMap(({ id, name, extension, dataChangedAt }) =>
    id && VITEC_ID.test(id)
      ? [
          {
            id,
            name: name ?? id,
            extension: /^\.?([a-z0-9]{1,8})$/i.exec(extension ?? '')?.[1]?.toLowerCase() ?? '',
            version: versionOf(dataChangedAt),
          },
        ]
      : [],
  )
}

/** Links of the broker's to other sites; one that is no web address is left out. */
export function linksOf({ links }: EstateWire): EstateLink[] {
  return links.flatMap(({ name, url }) => {
    const address = url === null ? null : URL.parse(url)
    return address && (address.protocol === 'https:' || address.protocol === 'http:')
      ? [{ name: name ?? address.hostname, url: address.href }]
      : []
  })
}

/** Digits only: it goes into an address. */
export function versionOf(changedAt: string | null) {
  return changedAt?.replace(/\D/g, '').slice(0, 17) || UNDATED
}
