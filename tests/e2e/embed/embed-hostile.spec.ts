import type { Page } from 'playwright/test'

import { expect, test } from '../../support/flavours/browser-test.ts'
import { ledgerOf } from '../../support/ledger.ts'

test('a page that listens to every message learns no typed text', async ({
  agencyPage,
  agency,
  sandbox,
  visitor,
}) => {
  await agencyPage.open('hostile')
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.field('person.cellPhone').fill(visitor.phone)
  await form.unfold('message')
  await form.field('interestNote').fill('Hemligt önskemål')
  await form.send()
  await expect(form.thanks).toBeVisible()
  await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(1)
  // The listener has worked: it heard the messages that every page may hear.
  await expect.poll(() => agency.heard.some((what) => what.includes('submitted'))).toBe(true)

  const heard = agency.heard.join('\n')
  const typed = [visitor.lastName, visitor.email, '174 06 50', 'Hemligt']
  expect(typed.filter((word) => heard.includes(word))).toEqual([])
})

test.describe('forged messages', () => {
  // The browser itself reports a message that is addressed to another origin.
  test.use({ expectedErrors: [/does not match the recipient/] })

  test('change nothing in the frame, whatever their sender', async ({ agencyPage, page }) => {
    await agencyPage.open('plain')
    const form = agencyPage.form()
    await form.field('person.firstName').fill('Åsa')
    const before = await lookOf(agencyPage.frame())

    await page.evaluate(() => {
      const runIn = (other: HTMLIFrameElement, text: string) => {
        const script = document.createElement('script')
        script.textContent = text
        other.contentDocument?.body.append(script)
      }
      const frame = document.querySelector('interest-form')?.shadowRoot?.querySelector('iframe')
      const junk: unknown[] = [
        null,
        1,
        '',
        'x'.repeat(1_000_000),
        [],
        {},
        { interest: 1 },
        { interest: 2, type: 'hello' },
        { interest: 1, type: 'look' },
        { interest: 1, type: 'look', theme: 'dark', accent: 1, ground: '' },
        { interest: 1, type: 'look', theme: {}, accent: '#fff', ground: '' },
        {
          interest: 1,
          type: 'look',
          theme: 'light',
          accent: '}body{display:none}'.repeat(1_000),
          ground: '',
        },
        { interest: 1, type: 'submitted', receiptId: 'a', reference: 'b' },
        { interest: 1, type: 'set', name: 'person.firstName', value: 'Mallory' },
      ]
      for (const each of junk) frame?.contentWindow?.postMessage(each, '*')
      // The message comes from another window of the same page: its origin is right, its window is
      // not.
      const other = document.body.appendChild(document.createElement('iframe'))
      runIn(
        other,
        `parent.document.querySelector('interest-form').shadowRoot.querySelector('iframe').contentWindow
           .postMessage({ interest: 1, type: 'look', theme: 'dark', accent: '#ff0000', ground: '' }, '*')`,
      )
    })
    await settled(page)

    expect(await lookOf(agencyPage.frame())).toEqual(before)
    await expect(form.field('person.firstName')).toHaveValue('Åsa')
  })

  test('change nothing on the page, from the page itself, another frame or another origin', async ({
    agencyPage,
    agency,
    page,
  }) => {
    await agencyPage.open('plain')
    await expect(agencyPage.form().sendButton).toBeVisible()
    const height = await heightOf(page)
    const events = await agencyPage.events()

    await page.evaluate((stranger) => {
      const runIn = (other: HTMLIFrameElement, text: string) => {
        const script = document.createElement('script')
        script.textContent = text
        other.contentDocument?.body.append(script)
      }
      const forged = [
        { interest: 1, type: 'height', height: 9_999 },
        { interest: 1, type: 'submitted', receiptId: 'forged', reference: 'AAAA-AAAA' },
        { interest: 1, type: 'failed', code: 'forged' },
        { interest: 1, type: 'reveal', top: 30_000, height: 1 },
      ]
      for (const each of forged) postMessage(each, '*')
      const other = document.body.appendChild(document.createElement('iframe'))
      runIn(other, `for (const each of ${JSON.stringify(forged)}) parent.postMessage(each, '*')`)
      const foreign = document.body.appendChild(document.createElement('iframe'))
      foreign.src = `${stranger}/shouter`
    }, agency.stranger)
    await page.waitForResponse((response) => response.url().endsWith('/shouter'))
    await settled(page)

    expect(await heightOf(page)).toBe(height)
    expect(await agencyPage.events()).toEqual(events)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})

test('a repeated receipt message fires one event', async ({ agencyPage, visitor, page }) => {
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()
  const { detail } = (await agencyPage.events()).at(-1) ?? {}
  const origin = new URL(agencyPage.frame().url()).origin
  await agencyPage
    .frame()
    .evaluate(([message, target]) => parent.postMessage(message, target), [
      { ...Object(detail), interest: 1, type: 'submitted' },
      agencyPage.agency.origin,
    ] as const)
  await settled(page)

  expect((await agencyPage.events()).filter(({ name }) => name === 'submitted')).toHaveLength(1)
  expect(origin).toBe(agencyPage.agency.app)
})

/** All messages have arrived: a message sent after them has returned, in every frame. */
async function settled(page: Page) {
  for (const frame of page.frames())
    await frame.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve()
          port2.postMessage(null)
        }),
    )
}

function heightOf(page: Page) {
  return page.evaluate(
    () => document.querySelector('interest-form')?.getBoundingClientRect().height,
  )
}

function lookOf(frame: ReturnType<Page['mainFrame']>) {
  return frame.evaluate(() => [
    document.documentElement.dataset.theme,
    document.adoptedStyleSheets.length,
    getComputedStyle(document.querySelector('button') ?? document.body).backgroundColor,
    document.body.textContent,
  ])
}
