import { database } from '#lib/database/database.ts'
import { createDeliverySlots } from '#lib/outbox/scheduler.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept } from '../support/stores/entries.ts'

test.use({ moreSettings: { VITEC_CREDENTIALS_SODERPORT: 'another:sandbox' } })

test('a store that fails one login’s claim does not stop the delivery that another login has claimed', async () => {
  await accept({ office: 'ekbacken' })
  const claimed = await accept({ office: 'soderport' })
  const delivered: string[] = []
  const slots = createDeliverySlots({
    deliver: async ({ receiptId }) => {
      delivered.push(receiptId)
      return 'delivered'
    },
  })
  const store = database()
  globalThis.intresseDatabase = {
    ...store,
    write: async (statements, options) => {
      if (statements.some(({ values }) => values?.office === 'ekbacken')) throw new Error('away')
      return store.write(statements, options)
    },
  }

  try {
    await expect(slots.fill()).rejects.toThrow('away')
    await expect.poll(() => delivered).toEqual([claimed])
  } finally {
    globalThis.intresseDatabase = store
  }
})
