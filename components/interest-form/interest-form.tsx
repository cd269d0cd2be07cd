'use client'

import { type SubmitEvent, useRef, useState } from 'react'

import { isOfWhatIsThere, unfoldTo } from '#components/interest-form/client/in-form.ts'
import { useKeptForm } from '#components/interest-form/client/kept-form.ts'
import type { FieldEvent, LiveForm } from '#components/interest-form/client/live-form.ts'
import { createOwnToken, type OwnToken } from '#components/interest-form/client/own-token.ts'
import {
  type Received,
  type Submitted,
  submitInterest,
} from '#components/interest-form/client/submit-interest.ts'
import { useLiveForm } from '#components/interest-form/client/use-live-form.ts'
import { FormFields } from '#components/interest-form/fields/form-fields.tsx'
import type { Issue } from '#lib/interest/issue-codes.ts'

import { ErrorSummary } from './error-summary.tsx'
import type { FailureCode } from './failure-codes.ts'
import { FailureWords } from './failure-words.tsx'
import { FormHead, formAction } from './form-head.tsx'
import type { FieldName, FormSetting } from './form-setting.ts'
import { inFormOrder, questionsIn } from './issue-words.ts'
import { ReceiptPanel } from './receipt-panel.tsx'

type Progress =
  /** `summary` is what the last press found. It stands still while it is being mended. */
  | { at: 'typing'; summary: Issue[] }
  | { at: 'sending' }
  | { at: 'failed'; code: FailureCode }
  | { at: 'received'; receipt: Received }

type InterestFormProps = {
  setting: FormSetting
  /** Where something before it has already sent for this visitor's token. */
  ownToken?: OwnToken
  /** Told what became of each press that reached the server, or should have. */
  onEnding?: (ending: Submitted) => void
}

/** The form with its script. A press checks and sends the values in the inputs, also those that the browser filled in without an event. */
export function InterestForm({ setting, ownToken: given, onEnding }: InterestFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const [ownToken] = useState(() => given ?? createOwnToken(setting))
  const [progress, setProgress] = useState<Progress>({ at: 'typing', summary: [] })
  const { issues, bring, prepare, heed } = useLiveForm(form, setting)
  const [presses, setPresses] = useState(0)

  useKeptForm(form, setting, {
    receipt: progress.at === 'received' ? progress.receipt : null,
    onReceipt: (receipt) => setProgress({ at: 'received', receipt }),
  })

  async function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const pressed = event.currentTarget
    if (isSending.current) return
    isSending.current = true

    try {
      const woken = await bring()
      await woken.press(
        () => send(pressed, woken),
        (wrong) => complain(wrong, woken),
      )
    } catch {
      // Part of the script never came. The form works without it.
      pressed.submit()
    } finally {
      isSending.current = false
    }
  }

  function show(next: Progress) {
    setPresses((count) => count + 1)
    setProgress(next)
  }

  function complain(wrong: Issue[], woken: LiveForm) {
    const summary = inFormOrder(wrong, setting.phrases)
    woken.ask(summary)
    unfoldTo(summary)
    show({ at: 'typing', summary })
  }

  async function send(sent: HTMLFormElement, woken: LiveForm) {
    show({ at: 'sending' })
    const answer = await submitInterest(sent, {
      fields: setting.office.fields,
      ownToken,
      confirmed: woken.confirmed(),
    })
    onEnding?.(answer)

    if (answer.ending === 'received')
      return setProgress({ at: 'received', receipt: answer.receipt })
    if (answer.ending === 'failed') return setProgress({ at: 'failed', code: answer.code })

    // The server's complaints land on the same fields.
    for (const issue of answer.issues) woken.complain(issue)
    complain(answer.issues, woken)
  }

  if (progress.at === 'received')
    return <ReceiptPanel setting={setting} receipt={progress.receipt} />

  const view = {
    ...setting,
    values: {},
    // Before the first press nobody is told of what they have not come to yet.
    issues: presses > 0 ? issues : issues.filter((issue) => isOfWhatIsThere(form.current, issue)),
    // React and Preact agree on these three. `onFocus` bubbles and `onChange` comes with each key in React only.
    register: (name: FieldName) => ({
      onFocusCapture: () => prepare(name),
      onBlur: (event: FieldEvent) => heed(name, event),
      onInput: (event: FieldEvent) => heed(name, event),
    }),
  }

  function touch() {
    ownToken.prepare()
    // A press says if it does not come.
    bring().catch(() => {})
  }

  return (
    <form
      ref={form}
      className="interest"
      action={formAction(setting)}
      method="post"
      noValidate
      onFocusCapture={touch}
      onSubmit={press}
    >
      <FormHead phrases={setting.phrases} />
      {progress.at === 'failed' && <FailureWords view={view} code={progress.code} />}
      {progress.at === 'typing' && (
        <ErrorSummary key={presses} issues={progress.summary} phrases={setting.phrases} />
      )}
      <FormFields view={view} isSending={progress.at === 'sending'} />
      <p className="hidden" role="status">
        {progress.at === 'sending' ? setting.phrases.form.sending : questionsIn(view)}
      </p>
    </form>
  )
}
