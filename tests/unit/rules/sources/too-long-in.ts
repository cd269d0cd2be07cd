import { LOCALES } from '#lib/language/locales.ts'

import { isProgram, type Source } from './read-sources.ts'

const LINES_MAX = 150

/** Files that we have checked, and that stay whole up to 200 lines. */
const WHOLE_LINES_MAX = 200
const WHOLE = [
  // The next state, its time and the circuit's event are one decision.
  'lib/outbox/decide.ts',
  // The steps of a submission, from its first byte to its commit, read from top to bottom.
  'app/_submission/submit.ts',
  // Counters are read and written by the same keys and windows.
  'lib/abuse/counters.ts',
  // The networks of a client, and what each may send.
  'lib/abuse/networks.ts',
  // The life of a form on another site's page, from its tag to its last event.
  'lib/embed/interest-form-element.ts',
  // A number is read as Swedish, or as another country's.
  'lib/interest/contact/read-phone.ts',
  // Everything that one form needs to know of its office, its home and its language.
  'app/_pages/form-config.ts',
  // The tallies around a post, and the judgement that they are for.
  'lib/abuse/score-submission.ts',
  // The estate as every page has it, and what follows from it alone.
  'lib/estate/estate.ts',
  // The schema of an interest, and of the person in it.
  'lib/interest/schema/schema.ts',
  'lib/interest/schema/person-schema.ts',
  // All that a typed value goes through before it is judged.
  'lib/interest/typed/tidy-input.ts',
  // One entry of the offices file, with the rules between its settings.
  'lib/office/office-schema.ts',
  // Its parts that have no rule between them.
  'lib/office/entry-parts.ts',
  // The claim, the entry, the attempt and the circuit of a delivery.
  'lib/outbox/queries/claim.ts',
  'lib/outbox/entry.ts',
  'lib/outbox/deliver.ts',
  // The row of a new interest, and what tells it from one that is stored.
  'lib/outbox/new-entry.ts',
  // A receipt as its holder sees it, and the wait for its first news.
  'lib/outbox/receipts/find-receipt.ts',
  'lib/outbox/circuit.ts',
  // The words of the mails about an interest: to its visitor, and to its brokers.
  'lib/language/mails.ts',
  // The words of every alert, to an office and to the operator.
  'lib/language/alert-words.ts',
  // The checks of the store, and the one alert that the store cannot hold.
  'lib/alerts/watch-store.ts',
  // The seals, and the hashes by which a person is recognised.
  'lib/outbox/privacy/seal.ts',
  // The settings, and the keys that come from one of them.
  'lib/settings/settings.ts',
  // The questions of `npm run setup`, one after the other.
  'lib/cli/setup/questions.ts',
  // The answers of Vitec that are kept, for how long and how many.
  'lib/vitec/cached.ts',
  // A receipt as its holder sees it, from its state to the form that takes it back.
  'components/receipt/receipt-page.tsx',
  // The body for Vitec, key by key.
  'lib/vitec/interest/interest-body.ts',
]

/** Files that should be split, with their length. Files of words are as long as their content. */
export function tooLongIn(sources: Source[]) {
  return sources
    .filter(isProgram)
    .filter(({ path }) => /^(app|components|lib)\//.test(path))
    .filter(({ path }) => !LOCALES.some((locale) => path === `lib/language/${locale}.ts`))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > (WHOLE.includes(path) ? WHOLE_LINES_MAX : LINES_MAX))
    .map(({ path, lines }) => `${path}: ${lines}`)
}
