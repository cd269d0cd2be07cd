import { randomUUID } from 'node:crypto'

import type { HomeInMails } from '#lib/interest/schema/schema.ts'
import { releaseEntry } from '#lib/operator/change-entries.ts'
import { findByContactedLink, markContacted, unmarkContacted } from '#lib/outbox/contacted.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { minutesAfter, NIGHT, watchAndTell } from '../../support/stores/alerts.ts'
import { accept } from '../../support/stores/entries.ts'
import { someInterest } from '../../support/stores/some-interest.ts'

test.use({ hasChannels: true })

/** The office that tells the brokers of the home. */
const office = 'soderport'
const DAY = 24 * 60
const [FIRST, SECOND] = ['maja@soderport.example', 'olle@soderport.example']

function homeOf(...emails: (string | null)[]): HomeInMails {
  return {
    name: 'Skolgatan 7',
    address: { street: 'Skolgatan 7', zipCode: '271 43', town: 'Ystad' },
    agents: emails.map((email) => ({ name: 'Maja Lindskog', email, phone: null })),
  }
}

async function acceptFor(home: HomeInMails, given: Parameters<typeof accept>[0] = {}) {
  return accept({
    office,
    now: NIGHT,
    email: `${randomUUID()}@exempel.example`,
    more: {
      person: { ...someInterest().person, firstName: 'Kanariefrida', lastName: 'Kanariesson' },
      locale: 'en',
      homeToSell: 'sell',
      valuation: true,
      answers: { loanPromise: 'yes', source: 'Kanariefrida såg den' },
      estate: { home },
    },
    ...given,
  })
}

const isTold = ({ text }: { text: string }) => text.includes('/contacted?')

test('T42 both brokers of a home are told once of an interest, what to do first and no person', async ({
  inbox,
}) => {
  const receiptId = await acceptFor(homeOf(FIRST, SECOND), { note: 'Hemlig önskan' })
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 5))

  const mails = inbox.mails.filter(isTold)
  expect(mails.map(({ to }) => to).toSorted()).toEqual([[FIRST], [SECOND]])
  const receipt = await findReceipt(receiptId)
  for (const mail of mails) {
    expect(mail.subject).toBe(`Vill ha värdering: Skolgatan 7, Ref ${receipt?.reference}`)
    for (const words of [
      'Har en bostad som ska säljas. Vill ha en värdering',
      'Har du lånelöfte? Ja',
      'Språk: engelska',
      'Mejla spekulanten: det finns inget telefonnummer.',
      'Har skrivit ett meddelande.',
      'Vitec har inte bekräftat anmälan ännu',
      'Markera som kontaktad',
    ])
      expect(mail.text).toContain(words)
    // The holder of the receipt's id may withdraw the interest.
    expect(mail.raw.replace(/=\r\n/g, '')).not.toContain(receiptId)
    expect(mail.raw).not.toMatch(/Kanarie|Hemlig|exempel\.example/)
  }
})

test('a broker who is both, or a home with one or none, gets one mail or none', async ({
  inbox,
}) => {
  await acceptFor(homeOf(FIRST, FIRST))
  await acceptFor(homeOf(null, SECOND))
  await acceptFor(homeOf())
  await watchAndTell(NIGHT)

  expect(inbox.mails.filter(isTold).map(({ to }) => to)).toEqual(
    expect.arrayContaining([[FIRST], [SECOND]]),
  )
  expect(inbox.mails.filter(isTold)).toHaveLength(2)
})

test('an interest in quarantine is told of when a person has released it', async ({ inbox }) => {
  const receiptId = await acceptFor(homeOf(FIRST), { suspicion: 'honeypot' })
  await watchAndTell(NIGHT)
  expect(inbox.mails.filter(isTold)).toEqual([])

  await releaseEntry(receiptId, minutesAfter(NIGHT, 60))
  await watchAndTell(minutesAfter(NIGHT, 61))
  expect(inbox.mails.filter(isTold)).toHaveLength(1)
})

test('an interest of yesterday, and one whose visitor was contacted, are no news', async ({
  inbox,
}) => {
  await acceptFor(homeOf(FIRST), { now: minutesAfter(NIGHT, -DAY - 1) })
  await markContacted(await acceptFor(homeOf(FIRST)), NIGHT)
  await watchAndTell(NIGHT)

  expect(inbox.mails.filter(isTold)).toEqual([])
})

test('an office that names nobody has nobody told', async ({ inbox }) => {
  await acceptFor(homeOf(FIRST), { office: 'ekbacken' })
  await watchAndTell(NIGHT)

  expect(inbox.mails.filter(isTold)).toEqual([])
})

test('the link in the mail is of this interest, and the first press counts', async ({ inbox }) => {
  const receiptId = await acceptFor(homeOf(FIRST))
  await watchAndTell(NIGHT)
  const [mail] = inbox.mails.filter(isTold)
  const link = new URL(/http\S+contacted\?link=\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  const found = await findByContactedLink(link.searchParams.get('link') ?? '')
  expect(found).toMatchObject({ receiptId, office, contactedAt: null })

  await markContacted(receiptId, minutesAfter(NIGHT, 10))
  await markContacted(receiptId, minutesAfter(NIGHT, 20))
  expect(await findByContactedLink(link.searchParams.get('link') ?? '')).toMatchObject({
    contactedAt: minutesAfter(NIGHT, 10).toISOString(),
  })
  await unmarkContacted(receiptId)
  expect(await findByContactedLink(link.searchParams.get('link') ?? '')).toMatchObject({
    contactedAt: null,
  })
  for (const other of ['', 'x', `${link.searchParams.get('link')}x`, 'x'.repeat(5_000)])
    expect(await findByContactedLink(other)).toBeNull()
})

test('the daily mail names whom nobody has contacted, and how long the others waited', async ({
  inbox,
  hook,
}) => {
  const told = await Promise.all([10, 30, 90].map(() => acceptFor(homeOf(FIRST))))
  const open = await findReceipt(await acceptFor(homeOf(FIRST)))
  // No broker has been told of this one, and none can say that its visitor was contacted.
  await acceptFor(homeOf())
  await watchAndTell(NIGHT)
  for (const [at, receiptId] of told.entries())
    await markContacted(receiptId, minutesAfter(NIGHT, [10, 30, 90][at] ?? 0))
  await watchAndTell(new Date('2026-11-24T06:30:00.000Z'))

  expect(hook.posts.find(({ kind }) => kind === 'day')).toMatchObject({
    days: [
      { office: 'ekbacken', uncontacted: 0, minutesToContact: null },
      { office, uncontacted: 1, toCall: [{ reference: open?.reference }], minutesToContact: 30 },
    ],
  })
  const mail = inbox.mails.find(({ text }) => text.includes('Att ringa, senaste veckan'))
  expect(mail?.subject).toMatch(/^Något väntar på er, 1 att ringa: /)
  expect(mail?.text).toContain(`Ref ${open?.reference} (24 nov. 04.00, ${open?.estateId})`)
  expect(mail?.text).toContain('Hälften av de kontaktade markerades inom 30 min.')
})
