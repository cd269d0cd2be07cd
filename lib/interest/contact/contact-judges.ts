import 'server-only'

import type { Judges } from './judge-contact.ts'
import { judgePhone } from './judge-phone.ts'
import { nearEmail } from './near-email.ts'

/** The server judges all at once. A browser loads each when the visitor reaches such a field. */
export const CONTACT_JUDGES = { nearEmail, judgePhone } satisfies Judges
