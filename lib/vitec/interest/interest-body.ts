import 'server-only'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { brokerNote } from '#lib/language/broker-note.ts'
import type { Office } from '#lib/office/offices.ts'
import { toVitecTime } from '#lib/vitec/estate/vitec-time.ts'

import { withOneWay } from './careful.ts'
import {
  anyPhoneOf,
  coordinateFor,
  cutToVitec,
  presentAccommodationFor,
  unfittedLines,
  withoutEmpty,
} from './fit-interest.ts'

export type InterestToSend = {
  interest: Interest
  office: Office
  /**
   * The last line of the note, the same on every attempt, so that a broker recognises two notes as
   * one interest.
   */
  reference: string
  acceptedAt: Date
  /** An earlier attempt may have arrived: the note begins with that. */
  mayBeThere: boolean
  /** Of an earlier interest of the same person with the same office. */
  earlierReference?: string | null
}

/**
 * The body of `Interest/SendInterestAndContactOnEstate`, keys in the order of Vitec's sample [D]
 * (tests/fixtures/vitec). An empty field is left out, never sent as `""`, `null`, `0` or `false`:
 * Vitec's duplicate check writes every sent field over a contact it already has (VITEC.md 2.2).
 */
export function interestBodyFor(given: InterestToSend) {
  const { office } = given
  const { interest, lines } = office.interest.careful
    ? withOneWay(given.interest)
    : { interest: given.interest, lines: [] }

  return withoutEmpty({
    // The broker may read even what a careful office keeps out of the contact.
    updatePerson: updatePersonFor({ ...given, interest }, taskFor(given)),
    estateId: interest.estateId,
    presentAccommodation: presentAccommodationFor(interest),
    interestNote: noteFor({ ...given, interest }, lines),
    // True or absent: an absent flag is Vitec's own default.
    notifyUser: office.interest.notifyUser || undefined,
  })
}

function updatePersonFor(
  { interest, office, acceptedAt }: InterestToSend,
  task: ReturnType<typeof taskFor>,
) {
  const { person, address, email, wishAdvertising } = interest
  const { mirrorLegacyApproval, userId, personNote } = office.interest
  const { categoryIds, customField, leadScore } = valuesFor(interest, office)
  const informedAt = toVitecTime(acceptedAt)

  return {
    firstName: cutToVitec('firstName', person.firstName),
    lastName: cutToVitec('lastName', person.lastName),
    socialSecurityNumber: person.personalIdentityNumber,
    isForeignSocialSecurityNumber: person.isForeignPersonalIdentityNumber,
    telePhone: person.telePhone,
    workPhone: person.workPhone,
    cellPhone: person.cellPhone,
    // The consent of the repealed Personal Data Act, only where an office still mirrors it.
    approval: mirrorLegacyApproval || undefined,
    approvalDate: mirrorLegacyApproval ? informedAt : undefined,
    gdprApprovalDate: informedAt,
    obtainThrough: 'Interest',
    customerId: office.customerId,
    categoryIds: categoryIds.length > 0 ? categoryIds : undefined,
    address: {
      streetAddress: cutToVitec('streetAddress', address?.streetAddress),
      zipCode: address?.zipCode,
      city: cutToVitec('city', address?.city),
      countryCode: address?.countryCode === 'SE' ? undefined : address?.countryCode,
    },
    email,
    userId,
    otherPhone: person.otherPhone,
    wishAdvertising,
    note: personNote,
    coordinate: coordinateFor(address?.coordinate),
    task,
    customField,
    // Zero stars mean no score.
    leadScore: leadScore || undefined,
  }
}

function taskFor({ interest, office }: InterestToSend) {
  const { estateId, estate, locale, person } = interest
  const { task } = valuesFor(interest, office)
  if (!task) return undefined

  return {
    predefinedTaskId: task.predefinedTaskId,
    note:
      [
        brokerNote.viewing(interest),
        ...answerLines(interest, office, 'task'),
        // Who works from the list of tasks calls before opening the interest.
        locale !== 'sv' && brokerNote.language(locale),
        !anyPhoneOf(person) && brokerNote.noPhone,
        task.note,
      ]
        .filter(Boolean)
        .join('\n') || undefined,
    estateId,
    assignedTo: task.assignedTo ?? (office.interest.assignTo ? estate?.primaryAgentId : undefined),
  }
}

function noteFor(given: InterestToSend, lines: string[]) {
  const { interest, office, reference, mayBeThere, earlierReference } = given
  const { interestNote, company, locale, source } = interest
  const said = [
    brokerNote.viewing(interest),
    interestNote,
    [
      brokerNote.homeToSell(interest),
      ...answerLines(interest, office),
      company && brokerNote.company(company),
      ...unfittedLines(interest),
      ...lines,
      locale !== 'sv' && brokerNote.language(locale),
      earlierReference && brokerNote.earlier(earlierReference),
      office.interest.noteSource && source && brokerNote.source(source),
    ]
      .filter(Boolean)
      .join('\n'),
  ].filter(Boolean)

  return [
    ...(mayBeThere ? [brokerNote.possibleDuplicate(reference)] : []),
    ...(said.length > 0 ? said : [brokerNote.alone]),
    brokerNote.reference(reference),
  ].join('\n\n')
}

type Answered = { key: string; answer: string | true; question?: Office['questions'][number] }

/** The visitor's answers to the office's own questions. */
function answersOf({ answers = {} }: Interest, { questions }: Office) {
  return Object.entries(answers).flatMap(([key, answer]): Answered[] =>
    answer === undefined
      ? []
      : [{ key, answer, question: questions.find((each) => each.key === key) }],
  )
}

/** The lines of the note; `to` chooses those of one place besides. */
function answerLines(interest: Interest, office: Office, to?: 'task') {
  return answersOf(interest, office)
    .filter(({ question }) => !to || question?.to === to)
    .map(({ key, answer, question }) => brokerNote.answer(key, answer, question))
}

/**
 * The office's values for this interest: those for a home to sell, or a valuation of it, and for
 * the visitor's answers beside or before those for all, and the highest score.
 */
function valuesFor(interest: Interest, office: Office) {
  const all = office.interest
  const answers = answersOf(interest, office)
  const applying = [
    interest.homeToSell === 'sell' || interest.valuation ? office.homeToSell.interest : undefined,
    ...answers.map(({ answer, question }) =>
      answer === true
        ? question?.interest
        : question?.options.find(({ value }) => value === answer)?.interest,
    ),
  ].filter((each) => each !== undefined)
  const scores = [all, ...applying].flatMap(({ leadScore }) => leadScore ?? [])
  // A stranger's own words are not written over a contact that Vitec has.
  const kept = all.careful ? undefined : answers.find(({ question }) => question?.customField)

  return {
    task: applying.find(({ task }) => task)?.task ?? all.task,
    categoryIds: [...new Set([all, ...applying].flatMap(({ categoryIds }) => categoryIds))],
    leadScore: scores.length > 0 ? Math.max(...scores) : null,
    customField: kept?.question?.customField
      ? {
          name: kept.question.customField,
          value: brokerNote.answerWords(kept.answer, kept.question),
        }
      : all.customField,
  }
}
