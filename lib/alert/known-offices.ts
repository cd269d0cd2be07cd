import 'server-only'

import { offices } from '#lib/office/offices.ts'
import { officesInStore } from '#lib/outbox/offices-in-store.ts'

/** The keys of all offices that may have interests: those of the file, and those that were taken out of it and left some behind. */
export async function knownOffices() {
  return [...new Set([...offices().keys(), ...(await officesInStore())])]
}

/** Both are told of what concerns an office. */
export function toBoth<Facts>(office: string, facts: Facts) {
  return [
    { audience: 'office' as const, office, facts },
    { audience: 'operator' as const, office, facts },
  ]
}
