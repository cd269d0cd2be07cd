import * as z from 'zod/mini'

import { LENGTH_MAX } from '#lib/interest/limits.ts'

import { type Question, textSchema, tick } from './field-rules.ts'

/** The answers to an office's own questions, by the question's key. */
export function answersSchemaFor(questions: readonly Question[]) {
  return z.strictObject(
    Object.fromEntries(questions.map((question) => [question.key, answerSchemaFor(question)])),
  )
}

function answerSchemaFor(question: Question): z.ZodMiniType<string | true | undefined> {
  const { kind, required, options } = question
  if (kind === 'tick') return z.optional(tick)
  const text = textSchema(LENGTH_MAX.answer, 'answerMissing', 'answerTooLong')
  const answer =
    kind === 'text'
      ? text
      : text.check(
          z.refine((given) => options.some(({ value }) => value === given), 'fieldInvalid'),
        )

  return required ? answer : z.optional(answer)
}

/** Where people write freely. */
export function answerPaths(questions: readonly Question[]) {
  return questions.filter(({ kind }) => kind === 'text').map(({ key }) => ['answers', key])
}
