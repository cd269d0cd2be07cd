import 'server-only'

import * as z from 'zod'

import { categoryIds, inEachLanguage, leadScore, line, task } from './entry-parts.ts'

/** The values that are sent for an answer besides its words. */
const forAnswer = z.strictObject({
  task: task.optional(),
  categoryIds,
  leadScore: leadScore.optional(),
})

/** The question whether the visitor has a home to sell, and what is sent for one who has. */
export const homeToSellSchema = z
  .strictObject({
    ask: z.boolean().default(false),
    valuation: z.boolean().default(false),
    interest: forAnswer.prefault({}),
  })
  .refine(({ ask, valuation }) => ask || !valuation, {
    error: 'needs ask: it is a part of the same question',
    path: ['valuation'],
  })
  .prefault({})

// A name that every object has, such as `constructor`, is found where nobody gave it.
const key = z
  .string('missing')
  .regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, 'must be a letter, and then letters and digits')
  .refine((name) => !(name in {}) && name !== 'prototype', 'is a name of JavaScript’s own')

/** The office's own questions; six at most, or no visitor answers. */
export const questionsSchema = z
  .array(
    z
      .strictObject({
        key: key,
        label: inEachLanguage(120),
        kind: z.enum(['choice', 'tick', 'text'], 'must be choice, tick or text'),
        options: z
          .array(
            z.strictObject({
              value: key,
              label: inEachLanguage(80),
              interest: forAnswer.optional(),
            }),
          )
          .max(8, 'eight at most')
          .refine(
            (options) => new Set(options.map(({ value }) => value)).size === options.length,
            'one value is named twice',
          )
          .default([]),
        required: z.boolean().default(false),
        to: z
          .enum(['note', 'task', 'customField'], 'must be note, task or customField')
          .default('note'),
        /** The name of Vitec's custom field, with `to: "customField"`. */
        customField: line(200).optional(),
        /** For a box that is ticked. */
        interest: forAnswer.optional(),
      })
      .refine(({ kind, options }) => (kind === 'choice') === options.length > 1, {
        error: 'a choice has two or more, and no other kind has any',
        path: ['options'],
      })
      .refine(({ to, customField }) => (to === 'customField') === (customField !== undefined), {
        error: 'the field’s name in Vitec, with to: "customField" and only then',
        path: ['customField'],
      })
      .refine(({ kind, required }) => kind !== 'tick' || !required, {
        error: 'a tick that is forced is no answer, and no consent (GDPR art. 7.4)',
        path: ['required'],
      })
      .refine(({ kind, interest }) => kind === 'tick' || !interest, {
        error: 'only of a tick: a choice has one for each of its options',
        path: ['interest'],
      }),
  )
  .max(6, 'six at most')
  .refine(
    (questions) => new Set(questions.map(({ key: name }) => name)).size === questions.length,
    'one key is named twice',
  )
  .refine(
    (questions) => questions.filter(({ to }) => to === 'customField').length <= 1,
    'Vitec takes one custom field',
  )
  .default([])
