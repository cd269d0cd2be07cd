import sharp from 'sharp'

import { expect, test } from '../../support/flavours/app-test.ts'

const PICTURE = '/images/ekbacken/MED11385_0101'
const AT_VITEC = '/advertising/image/m30011/med11385_0101'

async function widthOf(response: Response) {
  return (await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width
}

test('A9 Vitec is asked for a picture of about the size that is shown', async ({
  reading: { app, front },
}) => {
  const response = await fetch(`${app.url}${PICTURE}?w=400`)

  expect(response.status).toBe(200)
  expect(await widthOf(response)).toBe(400)
  expect(front.queries(AT_VITEC)).toEqual(['w=800&quality=95&mode=max'])
})

for (const status of [400, 404]) {
  test(`A9 where Vitec answers a size with ${status}, the original is shown, and no size is asked for again`, async ({
    reading: { app, front },
  }) => {
    front.refuse('?w=', status)
    for (const width of [400, 800])
      expect(await widthOf(await fetch(`${app.url}${PICTURE}?w=${width}`))).toBe(width)

    expect(front.queries(AT_VITEC)).toEqual(['w=800&quality=95&mode=max', '', ''])
  })
}

test('A9 a picture that Vitec does not have does not end the sizes of the others', async ({
  reading: { app, front },
}) => {
  front.refuse('med11385_0102', 404)
  expect((await fetch(`${app.url}/images/ekbacken/MED11385_0102?w=400`)).status).toBe(404)
  await fetch(`${app.url}${PICTURE}?w=400`)

  expect(front.queries(AT_VITEC)).toEqual(['w=800&quality=95&mode=max'])
})
