import { OWN_VIEWING } from '#lib/interest/choices.ts'
import type { State } from '#lib/interest/delivery.ts'
import type { HomeInMails, Interest } from '#lib/interest/schema/schema.ts'

import { type AnsweredQuestion, brokerNote } from './broker-note.ts'
import { formatsFor } from './formats.ts'
import { phrasesFor } from './phrases-for.ts'

/** A line of a mail: words, or a link with the words to press. */
export type MailLine = string | { href: string; words: string }

type Mail = {
  interest: Interest
  office: { name: string; phone: string }
  reference: string
  home: HomeInMails | undefined
  homeUrl: string
}

/** A name of one or two words; anything else is not repeated in a mail. */
const NAME = /^(?=.{1,24}$)[\p{L}\p{M}']+([ -][\p{L}\p{M}'-]+)?$/u

type Confirmation = Mail & {
  office: { legalName: string; organisationNumber: string; address?: string | undefined }
  receiptUrl: string
  privacyUrl: string
  /** The chosen viewing is attached for the visitor's calendar. */
  hasCalendar: boolean
}

/**
 * The confirmation to the visitor, in the language of the form. Of what was typed only the first
 * name is in it: the address may be another person's, and the words a robot's.
 */
export function confirmationMail(given: Confirmation) {
  const { interest, office, home, reference } = given
  const { mail, receipt, embed, privacy } = phrasesFor(interest.locale)
  const { firstName } = interest.person
  const [agent] = home?.agents ?? []

  return {
    subject: home?.name ? mail.subjectFor(home.name) : mail.subject,
    paragraphs: [
      [NAME.test(firstName) ? mail.helloTo(firstName) : mail.hello],
      [home?.name ? mail.thanksFor(home.name) : mail.thanks, mail.onReceipt],
      ...viewingWords(given),
      [
        ...(agent ? [`${receipt.agent}: ${nameAndPhone(agent.name, agent.phone?.display)}`] : []),
        `${receipt.office}: ${nameAndPhone(office.name, office.phone)}`,
        `${receipt.reference}: ${reference}`,
      ],
      [
        { href: given.receiptUrl, words: receipt.open },
        { href: given.homeUrl, words: embed.showHome },
        { href: given.privacyUrl, words: privacy.title },
      ],
      ...(interest.wishAdvertising ? [[mail.wished]] : []),
      [mail.questions, mail.notYou(office.name)],
      [
        mail.sender(office.legalName, office.organisationNumber),
        ...(office.address ? [office.address] : []),
      ],
    ] satisfies MailLine[][],
  }
}

function viewingWords({ interest, hasCalendar }: Confirmation): MailLine[][] {
  const { mail } = phrasesFor(interest.locale)
  if (interest.viewing === OWN_VIEWING) return [[mail.ownViewing]]
  const { startsAt, endsAt, slotId } = interest.estate?.viewing ?? {}
  if (!startsAt) return []
  // The sign that keeps a time range on one line is for pages.
  const when = formatsFor(interest.locale)
    .timeRange(startsAt, endsAt ?? null)
    .replaceAll('\u2060', '')

  const words = slotId ? mail.booking(when) : mail.viewing(when)

  return [[words, ...(hasCalendar ? [mail.calendar] : [])]]
}

function nameAndPhone(name: string, phone: string | undefined) {
  return [name, phone?.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ')
}

type Notification = Mail & {
  state: State
  questions: readonly AnsweredQuestion[]
  contactedUrl: string
  acceptedAt: string
  /** The office has an address for what Vitec does not take. */
  mayMail: boolean
}

/** The notification to a broker: how to reach the visitor and what they want, and no person. */
export function notificationMail(given: Notification) {
  const { interest, reference, home } = given
  const { person, interestNote, locale } = interest
  const phones = [person.cellPhone, person.telePhone, person.workPhone, person.otherPhone]
  const lines = [
    phones.some(Boolean)
      ? 'Ring spekulanten.'
      : 'Mejla spekulanten: det finns inget telefonnummer.',
    brokerNote.homeToSell(interest),
    brokerNote.viewing(interest),
    ...answersOf(interest, given.questions),
    interestNote ? 'Har skrivit ett meddelande.' : null,
    locale === 'sv' ? null : brokerNote.language(locale),
  ]

  return {
    subject: `${weightOf(interest)}: ${home?.name ?? interest.estateId}, Ref ${reference}`,
    paragraphs: [
      lines.filter(isText),
      [whereItIs(given)],
      [`Skickades: ${formatsFor('sv').dateAndTime(given.acceptedAt)}`, `Referens: ${reference}`],
      [
        {
          href: given.contactedUrl,
          words: 'Markera som kontaktad, eller se om någon redan har ringt',
        },
        { href: given.homeUrl, words: 'Till annonsen' },
      ],
    ] satisfies MailLine[][],
  }
}

/** A locked telephone shows the subject alone: it says whom to call first. */
function weightOf({ valuation, homeToSell, viewing }: Interest) {
  if (valuation) return 'Vill ha värdering'
  if (homeToSell === 'sell') return 'Ska sälja'
  if (viewing === OWN_VIEWING) return 'Vill ha egen visning'

  return viewing ? 'Vill komma på visning' : 'Ny intresseanmälan'
}

function whereItIs({ state, reference, mayMail }: Notification) {
  if (state === 'delivered')
    return `Namn och kontaktvägar finns i Vitec. Ref ${reference} står sist i anteckningen.`
  if (state === 'held')
    return `Vitec tog inte emot anmälan. ${mayMail ? 'Kontoret får den i ett eget mejl.' : 'Fråga den som sköter formuläret.'}`

  return 'Vitec har inte bekräftat anmälan ännu, så namn och kontaktvägar finns kanske inte där.'
}

/** Answers that were chosen; one that was typed may hold a name. */
function answersOf({ answers = {} }: Interest, questions: readonly AnsweredQuestion[]) {
  return questions.flatMap((question) => {
    const answer = answers[question.key]
    const isChosen = answer === true || question.options.some(({ value }) => value === answer)

    return answer && isChosen ? [brokerNote.answer(question.key, answer, question)] : []
  })
}

function isText(text: string | null): text is string {
  return Boolean(text)
}
