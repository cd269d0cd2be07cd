// This program seals anew everything that an older key has sealed, as the operator's command does.
import { database } from '#lib/database/database.ts'
import { rekey } from '#lib/outbox/privacy/rekey.ts'

await rekey()
await database().close()
