import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'

const officeRow = z.object({ office: z.string() })

/** The keys of all offices that may have interests: those of the file, and those that were taken out of it and left some behind. */
export async function knownOffices() {
  // From one office to the next by the index, however many interests each has.
  const rows = await database().read({
    sql: `
      with recursive found (office) as (
        select min(office) from interests
        union all
        select (select min(office) from interests where interests.office > found.office)
        from found where found.office is not null)
      select office from found where office is not null`,
  })
  const left = rows.map((row) => officeRow.parse(row).office)

  return [...new Set([...offices().keys(), ...left])]
}

/** Both are told of what concerns an office. */
export function toBoth<Facts>(office: string, facts: Facts) {
  return [
    { audience: 'office' as const, office, facts },
    { audience: 'operator' as const, office, facts },
  ]
}
