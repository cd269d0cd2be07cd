'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'

import { ErrorSummary } from './error-summary.tsx'
import type { FailureCode } from './failure-codes.ts'
import { FailureWords } from './failure-words.tsx'
import { FormFields } from './form-fields.tsx'
import type { FormSetting } from './form-setting.ts'
import { issuesIn } from './issues-in.ts'
import { createOwnToken } from './own-token.ts'
import { ReceiptPanel } from './receipt-panel.tsx'
import type { FormValues } from './resolve-form.ts'
import { type Received, submitInterest } from './submit-interest.ts'

type Progress =
  | { at: 'typing' }
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

/**
 * The form with its script. The inputs are the browser's own: what stands in them when the button is pressed is what is checked and
 * sent, also where a browser filled them in and told nobody.
 */
export function InterestForm({ setting }: { setting: FormSetting }) {
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const [ownToken] = useState(() => createOwnToken(setting))
  const [progress, setProgress] = useState<Progress>({ at: 'typing' })

  const { register, handleSubmit, setError, formState } = useForm<FormValues>({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: async (_values, context, options) => {
      // Loaded when the form is first touched, and not with the page.
      const { resolveForm } = await import('./resolve-form.ts')
      return resolveForm(form.current, setting.office.fields, { context, options })
    },
  })

  async function press(event: SubmitEvent<HTMLFormElement>) {
    const pressed = event.currentTarget
    if (isSending.current) return event.preventDefault()

    try {
      await handleSubmit(() => send(pressed))(event)
    } catch {
      // Part of the script never came. The form works without it.
      pressed.submit()
    }
  }

  async function send(sent: HTMLFormElement) {
    isSending.current = true
    setProgress({ at: 'sending' })
    const answer = await submitInterest(sent, ownToken)
    isSending.current = false

    if (answer.ending === 'received')
      return setProgress({ at: 'received', receipt: answer.receipt })
    if (answer.ending === 'failed') return setProgress({ at: 'failed', code: answer.code })

    // The server's complaints land on the same fields.
    for (const { path, code } of answer.issues) setError(path, { type: 'server', message: code })
    setProgress({ at: 'typing' })
  }

  if (progress.at === 'received')
    return <ReceiptPanel setting={setting} receipt={progress.receipt} />

  const issues = issuesIn(formState.errors, Object.keys(setting.phrases.form.label))
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
      action="/api/interests"
      method="post"
      noValidate
      onFocus={ownToken.prepare}
      onSubmit={press}
    >
      {progress.at === 'failed' && <FailureWords view={view} code={progress.code} />}
      {formState.submitCount > 0 && progress.at === 'typing' && (
        <ErrorSummary key={formState.submitCount} view={view} />
      )}
      <FormFields view={view} isSending={progress.at === 'sending'} />
      <p className="form-status" role="status">
        {progress.at === 'sending' && setting.phrases.form.sending}
      </p>
    </form>
  )
}
