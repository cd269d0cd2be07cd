import type { Interest } from '#lib/interest/schema/schema.ts'

import { type AnsweredQuestion, brokerNote } from './broker-note.ts'
import { countryNameFor } from './countries-for.ts'
import { formatsFor } from './formats.ts'
import { reasonWords } from './reason-words.ts'
import { sv } from './sv.ts'

type InterestMail = {
  interest: Interest
  office: string
  /** The office's own. */
  questions: readonly AnsweredQuestion[]
  reference: string
  estateUrl: string
  acceptedAt: string
  /** It is the booking of the chosen viewing that Vitec has not confirmed, not the interest. */
  isBooking: boolean
  /** Retries have stopped, and why. */
  isHeld: boolean
  reason: string | null
  mayBeThere: boolean
  /** The information that the visitor read, and the boxes ticked. */
  notice: string
}

const { label, estateType } = sv.form
const formats = formatsFor('sv')

/** Every character at which a mail program may break a line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/**
 * An interest as a mail to the broker who should have had it in Vitec. It has every field that the
 * visitor filled in, and no other.
 */
export function interestMail(letter: InterestMail) {
  return {
    /** Locked telephones show subjects: they name no person. */
    subject: letter.isBooking
      ? `Inte bokad i Vitec: visning, Ref ${letter.reference}`
      : `Inte bekräftad av Vitec: intresseanmälan, Ref ${letter.reference}`,
    text: [
      ['Hej!', letter.isBooking ? whyNotBooked(letter) : whyThisComes(letter)].join('\n\n'),
      filledIn(letter),
      [
        ...homeLines(letter.interest),
        letter.estateUrl,
        `Referens: ${letter.reference}`,
        `Skickades: ${formats.dateAndTime(letter.acceptedAt)}`,
        brokerNote.language(letter.interest.locale),
        ...(letter.interest.source ? [brokerNote.source(letter.interest.source)] : []),
        `${sv.receipt.advertising}: ${letter.interest.wishAdvertising ? sv.receipt.wished : sv.receipt.notWished}`,
      ].join('\n'),
      `Det här fick spekulanten läsa innan anmälan skickades:\n${letter.notice}`,
      'Mejlet innehåller personuppgifter. Radera det när ni har tagit hand om anmälan.\nSvarar ni på mejlet går svaret till spekulanten, om det finns en e-postadress ovan.',
    ].join('\n\n'),
  }
}

function whyThisComes({ office, isHeld, reason, mayBeThere, reference }: InterestMail) {
  const why = reason === null ? '' : ` Anledning: ${reasonWords(reason)}.`
  const then = isHeld
    ? 'Vi skickar den inte till Vitec igen av oss själva, så lägg in den i Vitec för hand.'
    : `Vi fortsätter att försöka, så den kan komma in i Vitec senare också. Där känner ni igen den på Ref ${reference}.`
  const doubt = mayBeThere
    ? ` Den kan redan finnas i Vitec: sök på Ref ${reference} innan ni lägger in den.`
    : ''

  return `Den här intresseanmälan till ${office} har inte bekräftats av Vitec, och därför får ni den så här. Ring gärna spekulanten så snart ni kan.${why}\n\n${then}${doubt}`
}

function whyNotBooked({ office, isHeld, reason, mayBeThere }: InterestMail) {
  const why = reason === null ? '' : ` Anledning: ${reasonWords(reason)}.`
  const then = isHeld
    ? 'Vi försöker inte igen av oss själva. Boka platsen i Vitec för hand, eller kom överens om en annan tid.'
    : 'Vi fortsätter att försöka.'
  const doubt = mayBeThere ? ' Den kan redan vara bokad: se efter i Vitec först.' : ''

  return `Spekulanten valde en tid på en visning hos ${office}, men Vitec har inte bekräftat bokningen.${why} Ring gärna spekulanten, som väntar på besked.\n\n${then}${doubt} Själva intresseanmälan hanteras för sig, med samma referens.`
}

// Every value except a personal identity number: mail is no place for one, and a broker does not
// need it to call.
function filledIn({ interest, questions }: InterestMail) {
  const { person, email, address, presentAccommodation: home, interestNote, company } = interest
  const answers = Object.entries(interest.answers ?? {}).map(
    ([key, answer]) =>
      answer &&
      brokerNote.answer(
        key,
        answer,
        questions.find((each) => each.key === key),
      ),
  )
  const { countryCode } = address ?? {}
  const rows: [keyof typeof label, string | null | undefined][] = [
    ['person.firstName', person.firstName],
    ['person.lastName', person.lastName],
    ['company', company],
    ['email.emailAddress', email.emailAddress],
    ['email.emailAddress2', email.emailAddress2],
    ['person.cellPhone', person.cellPhone],
    ['person.telePhone', person.telePhone],
    ['person.workPhone', person.workPhone],
    ['person.otherPhone', person.otherPhone],
    ['address.streetAddress', address?.streetAddress],
    ['address.zipCode', address?.zipCode],
    ['address.city', address?.city],
    ['address.countryCode', countryCode && countryNameFor(countryCode, 'sv')],
    ['presentAccommodation.estateType', home?.estateType && estateType[home.estateType]],
    ['presentAccommodation.livingSpace', numeral(home?.livingSpace)],
    ['presentAccommodation.numberOfRooms', numeral(home?.numberOfRooms)],
    ['presentAccommodation.price', numeral(home?.price)],
    ['presentAccommodation.other', home?.other],
    ['interestNote', interestNote],
  ]
  const places = [address?.coordinate, home?.coordinate].filter((place) => place !== undefined)

  return [
    ...[brokerNote.viewing(interest), brokerNote.homeToSell(interest), ...answers].filter(Boolean),
    ...rows.flatMap(([name, value]) => (value ? [`${label[name]}:${quoted(value)}`] : [])),
    ...places.map((place) => `Koordinat: ${brokerNote.place(place)}`),
  ].join('\n')
}

function homeLines({ estateId, estate }: Interest) {
  const { name, address, agents = [] } = estate?.home ?? {}
  const place = [address?.zipCode, address?.town].filter(Boolean).join(' ')
  const known = [name, place].filter(Boolean).join(', ')

  return [
    `Bostad: ${known ? `${known} (${estateId})` : estateId}`,
    ...(agents.length > 0 ? [`Mäklare: ${agents.map((agent) => agent.name).join(', ')}`] : []),
  ]
}

/** Each line of a text that has several is marked, so that none can pass for a line of ours. */
function quoted(text: string) {
  const lines = text.split(LINE_BREAK)

  return lines.length === 1 ? ` ${text}` : lines.map((line) => `\n> ${line}`).join('')
}

/** The number, or the words in its place. */
function numeral(value: number | string | undefined) {
  return typeof value === 'number' ? formats.number(value) : value
}
