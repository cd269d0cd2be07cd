import type { EstateSummary } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'

import { EstateTile } from './estate-tile.tsx'

type EstateTilesProps = {
  estates: EstateSummary[]
  office: OfficeFace
  locale: Locale
  headingLevel: 2 | 3
}

export function EstateTiles({ estates, ...shared }: EstateTilesProps) {
  if (estates.length === 0) return null

  return (
    <ul className="tiles">
      {estates.map((estate) => (
        <li key={estate.id}>
          <EstateTile estate={estate} {...shared} />
        </li>
      ))}
    </ul>
  )
}
