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

/** So long and with these signs a first name is a name; anything else is not repeated in a mail. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}' -]{0,39}$/u

/**
 * The confirmation to the visitor, in the language of the form. Of what was typed only the first
 * name is in it: the address may be another person's, and the words a robot's.
 */
export function confirmationMail({
  interest,
  office,
  reference,
  home,
  homeUrl,
  receiptUrl,
  privacyUrl,
}: Mail & { receiptUrl: string; privacyUrl: string }) {
  const { mail, receipt, privacy } = phrasesFor(interest.locale)
  const { firstName } = interest.person
  const [agent] = home?.agents ?? []
  const when = viewingTime(interest)

  return {
    subject: home?.name ? mail.subjectFor(home.name) : mail.subject,
    paragraphs: [
      [NAME.test(firstName) ? mail.helloTo(firstName) : mail.hello],
      [home?.name ? mail.thanksFor(home.name) : mail.thanks],
      ...(when ? [[mail.viewing(when)]] : []),
      [
        ...(agent ? [`${receipt.agent}: ${nameAndPhone(agent.name, agent.phone?.display)}`] : []),
        `${receipt.office}: ${nameAndPhone(office.name, office.phone)}`,
        `${receipt.reference}: ${reference}`,
      ],
      [
        { href: receiptUrl, words: mail.receipt },
        { href: homeUrl, words: mail.home },
        { href: privacyUrl, words: privacy.title },
      ],
      [mail.notYou(office.name)],
    ] satisfies MailLine[][],
  }
}

function nameAndPhone(name: string, phone: string | undefined) {
  return [name, phone?.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ')
}

/** The time of the viewing that was chosen, as a line without the sign that only pages need. */
function viewingTime({ locale, estate }: Interest) {
  const { startsAt, endsAt } = estate?.viewing ?? {}
  if (!startsAt) return null

  return formatsFor(locale)
    .timeRange(startsAt, endsAt ?? null)
    .replaceAll('\u2060', '')
}

type Question = AnsweredQuestion & { kind: 'choice' | 'tick' | 'text' }

/**
 * The notification to a broker: what to do first, and no person. Vitec has the name and the number.
 */
export function notificationMail({
  interest,
  office,
  reference,
  home,
  homeUrl,
  questions,
  contactedUrl,
  acceptedAt,
}: Mail & { questions: readonly Question[]; contactedUrl: string; acceptedAt: string }) {
  const name = home?.name ?? interest.estateId
  const wishes = [
    brokerNote.viewing(interest),
    brokerNote.homeToSell(interest),
    ...answersOf(interest, questions),
  ].filter(isText)

  return {
    subject: `Ny intresseanmälan: ${name}, Ref ${reference}`,
    paragraphs: [
      ['Hej!'],
      [`En ny intresseanmälan till ${office.name} har kommit in för ${name}.`],
      ...(wishes.length > 0 ? [wishes] : []),
      [
        ...(interest.locale === 'sv' ? [] : [brokerNote.language(interest.locale)]),
        `Skickades: ${formatsFor('sv').dateAndTime(acceptedAt)}`,
        `Referens: ${reference}`,
      ],
      ['Namn och telefon står inte i mejlet. Sök på referensen i Vitec.'],
      [
        { href: contactedUrl, words: 'Jag har kontaktat spekulanten' },
        { href: homeUrl, words: 'Bostadens sida' },
      ],
    ] satisfies MailLine[][],
  }
}

/** Answers that were chosen; one that was typed may hold a name. */
function answersOf({ answers = {} }: Interest, questions: readonly Question[]) {
  return questions.flatMap((question) => {
    const answer = answers[question.key]
    return answer && question.kind !== 'text'
      ? [brokerNote.answer(question.key, answer, question)]
      : []
  })
}

function isText(text: string | null): text is string {
  return Boolean(text)
}
