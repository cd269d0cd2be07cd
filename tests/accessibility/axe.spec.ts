import { LOCALES } from '#lib/language/locales.ts'

import { expect, test } from '../support/flavours/browser-test.ts'
import { lossesIn } from './losses-in.ts'
import { unclearIn } from './unclear-in.ts'
import { unexplainedIn } from './unexplained-in.ts'
import { LOOKS, lookAt } from './views/looks.ts'
import { VIEWS } from './views/views.ts'
import { COLOURS, violationsIn } from './violations-in.ts'

for (const locale of LOCALES) {
  for (const { name, show, complaints = [] } of VIEWS) {
    test.describe(`${name}, ${locale}`, () => {
      test.use({ expectedErrors: complaints, reducedMotion: 'reduce' })

      test('has no violations on a phone and on a desktop, in light and in dark mode', async ({
        page,
        stage,
        register,
      }) => {
        await show({ page, stage, locale })
        expect.soft(await unclearIn(page)).toEqual([])
        expect.soft(await unexplainedIn(page, register)).toEqual([])
        for (const look of LOOKS) {
          await lookAt(page, look)
          // The dark page is the same page in other colours.
          const kinds = look.colorScheme === 'dark' ? COLOURS : undefined
          expect.soft(await violationsIn(page, kinds), look.name).toEqual([])
          if (!kinds) expect.soft(await lossesIn(page), look.name).toEqual([])
        }
      })
    })
  }
}
