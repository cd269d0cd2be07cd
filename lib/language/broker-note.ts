import { type HOMES_TO_SELL, OWN_VIEWING } from '#lib/interest/choices.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import type { NumberField } from '#lib/interest/typed/typed-number.ts'

import { formatsFor } from './formats.ts'
import type { Locale } from './locales.ts'

/** The person's and the address's texts of which Vitec's field may only fit the beginning. */
export type CutField = 'firstName' | 'lastName' | 'streetAddress' | 'city'

const IN_WORDS: Record<NumberField, string> = {
  livingSpace: 'Boarea',
  numberOfRooms: 'Antal rum',
  price: 'Pris',
}

const IN_FULL: Record<CutField, string> = {
  firstName: 'Hela förnamnet',
  lastName: 'Hela efternamnet',
  streetAddress: 'Hela gatuadressen',
  city: 'Hela postorten',
}

const LANGUAGE_NAMES = { sv: 'svenska', en: 'engelska' } as const satisfies Record<Locale, string>

/** Contact details that an office does not let a stranger write over those it has. */
export type OtherDetail =
  | 'email'
  | 'cellPhone'
  | 'telePhone'
  | 'workPhone'
  | 'otherPhone'
  | 'address'
  | 'coordinate'

const DETAIL_NAMES: Record<OtherDetail, string> = {
  email: 'e-post',
  cellPhone: 'mobil',
  telePhone: 'hemtelefon',
  workPhone: 'arbetstelefon',
  otherPhone: 'annan telefon',
  address: 'adress',
  coordinate: 'koordinat',
}

const HOME_TO_SELL: Record<(typeof HOMES_TO_SELL)[number], string> = {
  sell: 'Har en bostad som ska säljas',
  keep: 'Har en bostad och behåller den',
  none: 'Har ingen bostad att sälja',
}

/** An office's own question, with its words. */
export type AnsweredQuestion = {
  key: string
  label: Record<Locale, string>
  options: readonly { value: string; label: Record<Locale, string> }[]
}

function answerWords(answer: string | true, question?: AnsweredQuestion) {
  if (answer === true) return 'Ja'

  return question?.options.find(({ value }) => value === answer)?.label.sv ?? answer
}

/** The note that a broker reads in Vitec: always in Swedish, whatever language the visitor used. */
export const brokerNote = {
  /** Where there is nothing else to say. */
  alone: 'Intresseanmälan från webbformuläret',
  /** The viewing that the visitor wants to come to; its id where Vitec could not be read then. */
  viewing: ({ viewing, estate }: Pick<Interest, 'viewing' | 'estate'>) => {
    if (!viewing) return null
    if (viewing === OWN_VIEWING) return 'Vill ha en egen visning'
    const times = estate?.viewing
    const when = times && formatsFor('sv').timeRange(times.startsAt, times.endsAt)

    // The sign that keeps a time range on one line is for pages.
    return `Vill komma på visning: ${when?.replaceAll('\u2060', '') ?? viewing}`
  },
  homeToSell: ({ homeToSell, valuation }: Pick<Interest, 'homeToSell' | 'valuation'>) =>
    [homeToSell && HOME_TO_SELL[homeToSell], valuation && 'Vill ha en värdering']
      .filter(Boolean)
      .join('. '),
  /** One line for each answer; of a question that the office has since removed, by its key. */
  answer: (key: string, answer: string | true, question?: AnsweredQuestion) => {
    const label = question?.label.sv ?? key
    const words = answerWords(answer, question)

    return label.endsWith('?') ? `${label} ${words}` : `${label}: ${words}`
  },
  answerWords,
  company: (company: string) => `Företag: ${company}`,
  reference: (reference: string) => `Ref: ${reference}`,
  earlier: (reference: string) => `Har anmält sig tidigare: Ref ${reference}`,
  language: (locale: Locale) => `Språk: ${LANGUAGE_NAMES[locale]}`,
  noPhone: 'Inget telefonnummer',
  /** Latitude first, as maps have it. */
  place: ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    `${latitude}, ${longitude}`,
  wishes: 'Vill ha tips om bostäder',
  alsoGave: (details: [OtherDetail, string][]) =>
    `Uppgav även: ${details.map(([name, value]) => `${DETAIL_NAMES[name]} ${value}`).join(', ')}`,
  source: ({ page, ...campaign }: Record<string, string>) =>
    [`Källa: ${page}`, ...Object.entries(campaign).map(([name, value]) => `${name}=${value}`)].join(
      ', ',
    ),
  possibleDuplicate: (reference: string) => `Möjlig dublett av Ref ${reference}`,
  /** The words in place of a number, where Vitec takes a number only. */
  inWords: (field: NumberField, typed: string) => `${IN_WORDS[field]} enligt besökaren: ${typed}`,
  /** A text that Vitec's own field could not hold. */
  inFull: (field: CutField, typed: string) => `${IN_FULL[field]}: ${typed}`,
}
