import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

/** The keys of all offices that have interests in the store, also of those that no longer stand in the offices file. */
export async function officesInStore() {
  // From one office to the next by the index, however many interests each has.
  const rows = await database().read({
    sql: `
      with recursive kept (office) as (
        select min(office) from interests
        union all
        select (select min(interests.office) from interests where interests.office > kept.office)
        from kept where kept.office is not null)
      select office from kept where office is not null`,
  })

  return rows.map((row) => z.object({ office: z.string() }).parse(row).office)
}
