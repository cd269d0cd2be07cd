import { expect, test } from '../../support/flavours/app-test.ts'

const PROJECT = 'ekbacken/PRO11385_0003'

for (const path of [`/sv/${PROJECT}`, `/embed/sv/${PROJECT}`]) {
  test(`A8 a project has no page: ${path}`, async ({ app }) => {
    expect((await fetch(app.url + path)).status).toBe(404)
  })
}

test('A8 a project has no form: its token is refused as an unknown estate’s', async ({ app }) => {
  const [office, estate] = PROJECT.split('/')
  const answer = await fetch(`${app.url}/api/form-token?office=${office}&estate=${estate}`)

  expect([answer.status, (await answer.json()).code]).toEqual([404, 'estateUnknown'])
})
