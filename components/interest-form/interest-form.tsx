'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'

import type { Issue } from '#lib/interest/issue-codes.ts'

import { ErrorSummary } from './error-summary.tsx'
import type { FailureCode } from './failure-codes.ts'
import { FailureWords } from './failure-words.tsx'
import { formAction } from './form-action.ts'
import { FormFields } from './form-fields.tsx'
import type { FormSetting } from './form-setting.ts'
import { FormHead } from './form-head.tsx'
import { inFormOrder } from './in-form-order.ts'
import { issuesIn } from './issues-in.ts'
import { createOwnToken, type OwnToken } from './own-token.ts'
import { ReceiptPanel } from './receipt-panel.tsx'
import type { FormValues } from './resolve-form.ts'
import { type Received, type Submitted, submitInterest } from './submit-interest.ts'

type Progress =
  /** `summary` is what the last press found. It stands still while it is being mended. */
  | { at: 'typing'; summary: Issue[] }
  | { at: 'sending' }
  | { at: 'failed'; code: FailureCode }
  | { at: 'received'; receipt: Received }

// One of these is enough, so a change in one is a reason to look at the others again.
const CONTACT_WAYS = [
  'email.emailAddress',
  'person.cellPhone',
  'person.telePhone',
  'person.workPhone',
]

type InterestFormProps = {
  setting: FormSetting
  /** Where something before it has already sent for this visitor's token. */
  ownToken?: OwnToken
  /** Told what became of each press that reached the server, or should have. */
  onEnding?: (ending: Submitted) => void
}

/**
 * The form with its script. The inputs are the browser's own: what stands in them when the button is pressed is what is checked and
 * sent, also where a browser filled them in and told nobody.
 */
export function InterestForm({ setting, ownToken: given, onEnding }: InterestFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const [ownToken] = useState(() => given ?? createOwnToken(setting))
  const [progress, setProgress] = useState<Progress>({ at: 'typing', summary: [] })

  const { register, handleSubmit, setError, formState } = useForm<FormValues>({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: async (_values, context, options) => {
      try {
        // Loaded when the form is first touched, and not with the page.
        const { resolveForm } = await import('./resolve-form.ts')
        return await resolveForm(form.current, setting.office.fields, { context, options })
      } catch (error) {
        // Part of the script never came. A press falls back on the browser's own post; a blur has nothing to say.
        if (isSending.current) throw error
        return { values: {}, errors: {} }
      }
    },
  })

  async function press(event: SubmitEvent<HTMLFormElement>) {
    const pressed = event.currentTarget
    if (isSending.current) return event.preventDefault()
    isSending.current = true

    try {
      await handleSubmit(
        () => send(pressed),
        (errors) => setProgress({ at: 'typing', summary: issuesIn(errors, setting.phrases) }),
      )(event)
    } catch {
      // Part of the script never came. The form works without it.
      pressed.submit()
    } finally {
      isSending.current = false
    }
  }

  async function send(sent: HTMLFormElement) {
    setProgress({ at: 'sending' })
    const answer = await submitInterest(sent, ownToken)
    onEnding?.(answer)

    if (answer.ending === 'received')
      return setProgress({ at: 'received', receipt: answer.receipt })
    if (answer.ending === 'failed') return setProgress({ at: 'failed', code: answer.code })

    // The server's complaints land on the same fields.
    for (const { path, code } of answer.issues) setError(path, { type: 'server', message: code })
    setProgress({ at: 'typing', summary: inFormOrder(answer.issues, setting.phrases) })
  }

  if (progress.at === 'received')
    return <ReceiptPanel setting={setting} receipt={progress.receipt} />

  const issues = issuesIn(formState.errors, setting.phrases)
  const view = {
    ...setting,
    values: {},
    // Before the first press nobody is told of what they have not come to yet.
    issues:
      formState.submitCount > 0 ? issues : issues.filter(({ code }) => !code.endsWith('Missing')),
    register: (name: string) => {
      // Without its `ref`: react-hook-form would write its own idea of a value into what was filled in before it woke.
      const { onBlur, onChange } = register(name, {
        deps: CONTACT_WAYS.includes(name) ? CONTACT_WAYS : [],
      })
      return { onBlur, onChange }
    },
  }

  return (
    <form
      ref={form}
      className="interest"
      action={formAction(setting)}
      method="post"
      noValidate
      onFocus={ownToken.prepare}
      onSubmit={press}
    >
      <FormHead phrases={setting.phrases} />
      {progress.at === 'failed' && <FailureWords view={view} code={progress.code} />}
      {progress.at === 'typing' && (
        <ErrorSummary
          key={formState.submitCount}
          issues={progress.summary}
          phrases={setting.phrases}
        />
      )}
      <FormFields view={view} isSending={progress.at === 'sending'} />
      <p className="form-status" role="status">
        {progress.at === 'sending' && setting.phrases.form.sending}
      </p>
    </form>
  )
}
