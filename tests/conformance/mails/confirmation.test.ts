import { randomUUID } from 'node:crypto'

import { claimMails } from '#lib/alerts/claim-messages.ts'
import { beginConfirmation } from '#lib/alerts/queue-mails.ts'
import { sendDue } from '#lib/alerts/worker.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { releaseEntry } from '#lib/operator/change-entries.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { mailRows, minutesAfter, NIGHT, watchAndTell } from '../../support/stores/alerts.ts'
import { accept } from '../../support/stores/entries.ts'
import { someInterest } from '../../support/stores/some-interest.ts'

test.use({ hasChannels: true })

/** The office that confirms. */
const office = 'soderport'

const WITH_HOME: Partial<Interest> = {
  viewing: 'VIS_7',
  estate: {
    primaryAgentId: 'HAN1',
    viewing: {
      startsAt: '2026-12-06T13:30:00.000Z',
      endsAt: '2026-12-06T14:15:00.000Z',
      isDigital: false,
    },
    home: {
      name: 'Skolgatan 7',
      address: { street: 'Skolgatan 7', zipCode: '271 43', town: 'Ystad' },
      agents: [
        {
          name: 'Maja Lindskog',
          email: 'maja@soderport.example',
          phone: { number: '+46701740620', display: '070-174 06 20' },
        },
      ],
    },
  },
}

async function acceptOne(given: Parameters<typeof accept>[0] = {}) {
  const email = `${randomUUID()}@exempel.example`
  const receiptId = await accept({ office, now: NIGHT, email, more: WITH_HOME, ...given })

  return { receiptId, email: given.email ?? email }
}

const isConfirmation = ({ kind }: { kind?: unknown }) => kind === 'confirmation'

test('a visitor gets one mail with the home, the viewing, the broker, the reference and the receipt, and no typed word but the first name', async ({
  inbox,
}) => {
  const { receiptId, email } = await acceptOne({ note: 'Hemlig önskan' })
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 5))

  const mails = inbox.mails.filter(({ to }) => to.includes(email))
  expect(mails).toHaveLength(1)
  const [mail] = mails
  const receipt = await findReceipt(receiptId)
  expect(mail?.subject).toBe('Din intresseanmälan: Skolgatan 7')
  expect(mail?.replyTo).toBe('kontakt@soderport.example')
  for (const words of [
    'Hej Alva!',
    'inte bindande',
    'söndag 6 december 14.30–15.15',
    'Din mäklare: Maja Lindskog, 070-174\u00a006\u00a020',
    `Referens: ${receipt?.reference}`,
    `/sv/receipts/${receiptId}`,
    '/sv/soderport/privacy',
    'Var det inte du?',
    'Söderport Mäkleri i Ystad AB, org.nr 559000-0022',
    'Kalenderfilen är bara en påminnelse.',
  ])
    expect(mail?.text).toContain(words)
  expect(mail?.html).toContain(`href="http://127.0.0.1:3000/sv/receipts/${receiptId}"`)
  expect(mail?.calendar).toContain('DTSTART:20261206T133000Z')
  expect(mail?.calendar).toContain('LOCATION:Skolgatan 7\\, 271 43 Ystad')
  expect([mail?.text, mail?.html, mail?.calendar].join(' ')).not.toMatch(/Hemlig|exempel\.example/)
  expect(JSON.stringify(await mailRows())).not.toMatch(/Alva|exempel\.example/)
})

test('a visitor who used the English form is answered in English', async ({ inbox }) => {
  const { email } = await acceptOne({ more: { ...WITH_HOME, locale: 'en' } })
  await watchAndTell(NIGHT)

  const mail = inbox.mails.find(({ to }) => to.includes(email))
  expect(mail?.subject).toBe('Your enquiry: Skolgatan 7')
  expect(mail?.text).toContain('/en/receipts/')
})

for (const firstName of [
  'Vinn 1000 kr',
  'http://rob.example',
  'Köp nu: rob.example',
  'A'.repeat(60),
])
  test(`T41 «${firstName.slice(0, 20)}» is no name and is not repeated`, async ({ inbox }) => {
    const { email } = await acceptOne({
      more: { ...WITH_HOME, person: { ...someInterest().person, firstName } },
    })
    await watchAndTell(NIGHT)

    const mail = inbox.mails.find(({ to }) => to.includes(email))
    expect(mail?.text).toContain('Hej!')
    expect(mail?.raw).not.toContain(firstName)
  })

test('a home that could not be read has no name in the mail', async ({ inbox }) => {
  const { email } = await acceptOne({ more: {} })
  await watchAndTell(NIGHT)

  const mail = inbox.mails.find(({ to }) => to.includes(email))
  expect(mail?.subject).toBe('Din intresseanmälan är mottagen')
  expect(mail?.text).not.toMatch(/undefined|null/)
  expect(mail?.calendar).toBeUndefined()
})

test('T41 an interest in quarantine is not confirmed, nor when it is released', async ({
  inbox,
}) => {
  const { receiptId, email } = await acceptOne({ suspicion: 'honeypot' })
  await watchAndTell(NIGHT)
  await releaseEntry(receiptId, NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 1))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toEqual([])
})

test('an interest that is withdrawn or erased before its mail is sent is not confirmed', async ({
  inbox,
}) => {
  const [withdrawn, erased] = [await acceptOne(), await acceptOne()]
  expect(await withdrawInterest(withdrawn.receiptId, NIGHT)).toBe(true)
  expect(await eraseInterest(erased.receiptId, NIGHT)).toBe(true)
  await watchAndTell(minutesAfter(NIGHT, 1))

  expect(inbox.mails.flatMap(({ to }) => to)).not.toContain(withdrawn.email)
  expect(inbox.mails.flatMap(({ to }) => to)).not.toContain(erased.email)
})

test('a mail that is being sent to the visitor keeps nobody from withdrawing', async () => {
  const { receiptId } = await acceptOne()
  await claimMails(100, NIGHT)

  expect(await withdrawInterest(receiptId, NIGHT)).toBe(true)
})

test('T41 one address gets three mails an hour, however many post it and however it is spelt', async ({
  inbox,
}) => {
  const email = `${randomUUID()}@exempel.example`
  const spellings = [email, email.toUpperCase(), email.replace('exempel', 'Exempel')]
  for (let posts = 0; posts < 200; posts += 20)
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        acceptOne({ email: spellings[at % spellings.length] ?? email }),
      ),
    )
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 30))
  const toThem = () => inbox.mails.filter(({ to }) => to[0]?.toLowerCase() === email)
  expect(toThem()).toHaveLength(3)

  await acceptOne({ email, now: minutesAfter(NIGHT, 61) })
  await watchAndTell(minutesAfter(NIGHT, 61))
  expect(toThem()).toHaveLength(4)
})

test('T41 mails that waited for the mail server, and those of two hours, are no more than three in one', async ({
  inbox,
}) => {
  const email = `${randomUUID()}@exempel.example`
  inbox.isFull = true
  for (const hours of [0, 2, 4])
    for (let posts = 0; posts < 3; posts += 1)
      await acceptOne({ email, now: minutesAfter(NIGHT, hours * 60) })
  await watchAndTell(minutesAfter(NIGHT, 241))
  inbox.isFull = false
  await watchAndTell(minutesAfter(NIGHT, 250))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toHaveLength(3)
})

test('the same words sent twice are confirmed once', async ({ inbox }) => {
  const { email } = await acceptOne({ note: 'Samma ord' })
  await acceptOne({ note: 'Samma ord', email })
  await watchAndTell(NIGHT)

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toHaveLength(1)
})

test('a process that dies while it hands the mail over is the last that tries', async ({
  inbox,
}) => {
  const { email } = await acceptOne()
  const [message] = (await claimMails(100, NIGHT)).filter(isConfirmation)
  if (!message) throw new Error('expected a message')
  expect(await beginConfirmation(message, email, NIGHT)).toBe(true)

  await sendDue(minutesAfter(NIGHT, 2))
  await sendDue(minutesAfter(NIGHT, 60))
  expect(inbox.mails.filter(({ to }) => to.includes(email))).toEqual([])
  expect((await mailRows()).filter(isConfirmation)).toMatchObject([{ next_attempt_at: null }])
})

test('a process whose lease has run out does not begin', async () => {
  const { email } = await acceptOne()
  const [message] = (await claimMails(100, NIGHT)).filter(isConfirmation)
  if (!message) throw new Error('expected a message')
  await claimMails(100, minutesAfter(NIGHT, 2))

  expect(await beginConfirmation(message, email, minutesAfter(NIGHT, 2))).toBe(false)
})

test('a mail that the server refuses is sent when it takes it, once', async ({ inbox }) => {
  inbox.isFull = true
  const { email } = await acceptOne()
  await watchAndTell(NIGHT)
  inbox.isFull = false
  await watchAndTell(minutesAfter(NIGHT, 2))
  await watchAndTell(minutesAfter(NIGHT, 60))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toHaveLength(1)
})

test('a mail whose answer is lost is not sent again: the server may have it', async ({ inbox }) => {
  inbox.isCut = true
  const { email } = await acceptOne()
  await watchAndTell(NIGHT)
  inbox.isCut = false
  await watchAndTell(minutesAfter(NIGHT, 2))
  await watchAndTell(minutesAfter(NIGHT, 60))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toHaveLength(1)
})

test('a mail to an address that the server does not know is tried once', async ({ inbox }) => {
  inbox.isUnknown = true
  const { email } = await acceptOne()
  await watchAndTell(NIGHT)
  inbox.isUnknown = false
  await watchAndTell(minutesAfter(NIGHT, 60))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toEqual([])
})

test('a mail that no process could send for a day is not sent', async ({ inbox }) => {
  const { email } = await acceptOne()
  await watchAndTell(minutesAfter(NIGHT, 24 * 60))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toEqual([])
})

test('no mail is a day late', async ({ inbox }) => {
  inbox.isFull = true
  const { email } = await acceptOne()
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 25 * 60))
  inbox.isFull = false
  await watchAndTell(minutesAfter(NIGHT, 27 * 60))

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toEqual([])
})

test('an office that does not confirm mails no visitor', async ({ inbox }) => {
  const { email } = await acceptOne({ office: 'ekbacken' })
  await watchAndTell(NIGHT)

  expect(inbox.mails.filter(({ to }) => to.includes(email))).toEqual([])
  expect((await mailRows()).filter(isConfirmation)).toEqual([])
})
