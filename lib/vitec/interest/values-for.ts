import 'server-only'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { brokerNote } from '#lib/language/broker-note.ts'
import type { Office } from '#lib/office/offices.ts'

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
export function answerLines(interest: Interest, office: Office, to?: 'task') {
  return answersOf(interest, office)
    .filter(({ question }) => !to || question?.to === to)
    .map(({ key, answer, question }) => brokerNote.answer(key, answer, question))
}

/**
 * The office's values for this interest: those for a home to sell, or a valuation of it, and for
 * the visitor's answers beside or before those for all, and the highest score.
 */
export function valuesFor(interest: Interest, office: Office) {
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
