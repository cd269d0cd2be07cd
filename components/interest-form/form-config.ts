import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { Locale } from '#lib/language/locales.ts'
import type { Phrases } from '#lib/language/sv.ts'

import type { FailureCode } from './failure-codes.ts'

/** All a form needs to know, as plain strings: it crosses from the server to the browser. */
export type FormConfig = {
  office: Pick<PublicOffice, 'key' | 'name' | 'fields'> & {
    controller: Pick<PublicOffice['controller'], 'email' | 'phone' | 'privacyPolicyUrl'>
  }
  estateId: string
  locale: Locale
  /** The form stands in a frame on somebody else's page: it posts to the frame's own address, and what it links to opens outside. */
  isFramed: boolean
  /** The page's token; the script gets one of its own when the form is first touched. */
  token: string
  /** By name in the visitor's language. Made on the server: a browser's own names may differ and would not fit what was drawn. */
  countries: { value: string; label: string }[]
  notice: { paragraphs: string[]; privacy: string; policy: string }
  phrases: Pick<Phrases, 'form' | 'issue'> & { failure: FailurePhrases; receipt: ReceiptPhrases }
}

/** Without the words for whole pages, which would weigh on every form. */
type FailurePhrases = Pick<
  Phrases['failure'],
  FailureCode | 'heading' | 'noAnswerHeading' | 'kept' | 'call'
>

export type ReceiptPhrases = Pick<
  Phrases['receipt'],
  'thanks' | 'reference' | 'referenceHint' | 'state' | 'stateWords' | 'open'
>

export type FieldName = keyof Phrases['form']['label']

/** The form as it stands at one moment: the same for the server's answer and for the browser. */
export type FormView = FormConfig & {
  /** What was typed, by field name, when the server shows the form again. */
  values: Partial<Record<string, string>>
  issues: Issue[]
  /** What react-hook-form listens with, in the browser. */
  register?: (name: FieldName) => object
}
