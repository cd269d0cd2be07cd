import { expect, test } from '../../support/flavours/app-test.ts'
import { VILLA } from '../../support/visitor.ts'

/**
 * React marks where one text ends and the next begins; a script of Preact's needs no such marks.
 */
const SEAMS = /<!--.*?-->/g
/** Each form has its own token, and on a page the address to post to; a frame posts to itself. */
const THEIR_OWN = / (value="[\w-]+\.[\w-]+\.[\w-]+"|action="\/api\/interests")/g

test('the form of a frame equals the estate page’s, node for node, so that its script can hydrate it', async ({
  app,
}) => {
  const [office, estateId] = [VILLA.office, VILLA.estateId]
  const [page, frame] = await Promise.all(
    [`/sv/${office}/${estateId}`, `/embed/sv/${office}/${estateId}`].map((path) =>
      formIn(`${app.url}${path}`),
    ),
  )

  expect(frame).toEqual(page)
})

async function formIn(url: string) {
  const html = await (await fetch(url)).text()
  const [form = ''] = /<form class="interest".*?<\/form>/s.exec(html) ?? []

  expect(form).toContain('name="person.firstName"')

  return form.replaceAll(SEAMS, '').replaceAll(THEIR_OWN, '').replaceAll('><', '>\n<').split('\n')
}
