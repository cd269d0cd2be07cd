import type { EstateAgent } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { InterestFields, Question } from '#lib/interest/schema/field-rules.ts'
import type { Locale } from '#lib/language/locales.ts'
import type { Phrases } from '#lib/language/sv.ts'

/** Everything a form needs to know, as plain strings: it is sent from the server to the browser. */
export type FormConfig = {
  office: Pick<PublicOffice, 'key' | 'name'> & {
    fields: FormFields
    controller: Pick<PublicOffice['controller'], 'email' | 'phone' | 'privacyPolicyUrl'>
  }
  estateId: string
  /**
   * Null where the estate has not been read; its name where it has none of its own. `lang`: of a
   * name in another language.
   */
  home: { name: string | null; lang?: string; agent: HomeAgent | null; viewings?: Choice[] } | null
  locale: Locale
  /**
   * The form is in a frame on another site's page: it posts to the frame's own address, and its
   * links open outside.
   */
  isFramed: boolean
  /** Set in a form that the web agency tries: says that nothing sent in it is stored. */
  test: string | null
  /** The page's token; the script gets its own when the form is first touched. */
  token: string
  /**
   * Sorted by name in the visitor's language. The server makes the names: a browser's own may
   * differ and would not match the rendered ones.
   */
  countries: Choice[]
  notice: {
    short: string
    /** Apart from all else (GDPR art. 21.4). */
    object: string
    paragraphs: string[]
    privacy: string
    policy: string
    /** In place of the box, where the office has none. */
    shown: string | null
  }
  phrases: {
    /** Those that can be said of the fields of the form. */
    issue: Partial<Phrases['issue']>
    form: Omit<Phrases['form'], 'label' | 'hint' | 'moreOfPerson' | OptionalWords> &
      Partial<Pick<Phrases['form'], OptionalWords>> & {
        label: Labels
        hint: Partial<Phrases['form']['hint']>
      }
    failure: FailurePhrases
    receipt: ReceiptPhrases
  }
}

/** Each question has its choices in the visitor's language; its words are with the other labels. */
export type FormFields = Omit<InterestFields, 'questions'> & {
  questions: (Omit<Question, 'options'> & { options: Choice[] })[]
}

/** One of a list to choose from. */
export type Choice = {
  value: string
  label: string
  /** It is shown, and cannot be chosen. */
  isOff?: boolean
}

/** The broker who answers, with a direct number where there is one. */
type HomeAgent = Pick<EstateAgent, 'name' | 'phone'>

/** The words without those for whole pages, which would weigh on every form. */
type FailurePhrases = Pick<
  Phrases['failure'],
  FailureCode | 'heading' | 'noAnswerHeading' | 'kept' | 'call'
>

export type ReceiptPhrases = Pick<
  Phrases['receipt'],
  'thanks' | 'agent' | 'reference' | 'referenceHint' | 'state' | 'stateWords' | 'open'
> &
  Partial<Pick<Phrases['receipt'], 'booking'>>

export type FieldName = keyof Phrases['form']['label'] | AnswerName

/** Of the answer to a question of the office's own. */
type AnswerName = `answers.${string}`

/** Words of questions that few offices ask. */
type OptionalWords = 'otherContacts' | 'viewing' | 'viewingHint' | 'homeToSell' | 'homeToSellHint'

/** Of the fields in the form. */
type Labels = Partial<Phrases['form']['label']> & { [name: AnswerName]: string }

/** The state of the form at one moment: the same for the server's response and for the browser. */
export type FormView = FormConfig & {
  /** The typed values, by field name, when the server shows the form again. */
  values: Partial<Record<string, string>>
  issues: Issue[]
  /** The listeners of react-hook-form, in the browser. */
  register?: (name: FieldName) => object
}

/**
 * Why there is no receipt, as far as a visitor needs to know. `lib/language` has the words for
 * each.
 */
export const FAILURE_CODES = [
  'offline',
  'tokenInvalid',
  'originRefused',
  'officeUnknown',
  'estateUnknown',
  'estateClosed',
  'interestChanged',
  'rateLimited',
  'storeUnavailable',
  'bodyTooLarge',
  /** The connection failed or timed out: the interest may have been stored. */
  'noAnswer',
  'other',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

export function isFailureCode(value: unknown): value is FailureCode {
  return FAILURE_CODES.some((code) => code === value)
}
