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
import { FailureWords } from './failure-words.tsx'
import type { FailureCode, FieldName, FormConfig } from './form-config.ts'
import { FormHead, formAction } from './form-head.tsx'
import { inFormOrder, questionsIn } from './issue-words.ts'
import { ReceiptPanel } from './receipt-panel.tsx'

type Progress =
  /** `summary` is from the last press. It stays while the visitor corrects the form. */
  | { at: 'typing'; summary: Issue[] }
  | { at: 'sending' }
  | { at: 'failed'; code: FailureCode }
  | { at: 'received'; receipt: Received }

type InterestFormProps = {
  config: FormConfig
  /** Set where an earlier script has already fetched this visitor's token. */
  ownToken?: OwnToken
  /** Called with the outcome of each press that reached the server, or should have. */
  onResult?: (result: Submitted) => void
}

/**
 * The form with its script. A press checks and sends the inputs' values, also those the browser
 * filled in without an event.
 */
export function InterestForm({ config, ownToken: given, onResult }: InterestFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const [ownToken] = useState(() => given ?? createOwnToken(config))
  const [progress, setProgress] = useState<Progress>({ at: 'typing', summary: [] })
  const { issues, load, prepare, handle } = useLiveForm(form, config)
  const [presses, setPresses] = useState(0)

  useKeptForm(form, config, {
    receipt: progress.at === 'received' ? progress.receipt : null,
    onReceipt: (receipt) => setProgress({ at: 'received', receipt }),
  })

  async function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const pressed = event.currentTarget
    if (isSending.current) return
    isSending.current = true

    try {
      const controller = await load()
      await controller.press(
        () => send(pressed, controller),
        (wrong) => complain(wrong, controller),
      )
    } catch {
      // Part of the script failed to load. The form works without it.
      pressed.submit()
    } finally {
      isSending.current = false
    }
  }

  function show(next: Progress) {
    setPresses((count) => count + 1)
    setProgress(next)
  }

  function complain(wrong: Issue[], controller: LiveForm) {
    const summary = inFormOrder(wrong, config.phrases)
    controller.ask(summary)
    unfoldTo(summary)
    show({ at: 'typing', summary })
  }

  async function send(sent: HTMLFormElement, controller: LiveForm) {
    show({ at: 'sending' })
    const answer = await submitInterest(sent, {
      fields: config.office.fields,
      ownToken,
      confirmed: controller.confirmed(),
    })
    onResult?.(answer)

    if (answer.outcome === 'received')
      return setProgress({ at: 'received', receipt: answer.receipt })
    if (answer.outcome === 'failed') return setProgress({ at: 'failed', code: answer.code })

    // The server's complaints appear at the same fields.
    for (const issue of answer.issues) controller.complain(issue)
    complain(answer.issues, controller)
  }

  if (progress.at === 'received') return <ReceiptPanel config={config} receipt={progress.receipt} />

  const view = {
    ...config,
    values: {},
    // Before the first press, fields the visitor has not reached show no message.
    issues: presses > 0 ? issues : issues.filter((issue) => isOfWhatIsThere(form.current, issue)),
    // React and Preact share these three. Only React bubbles `onFocus` or fires `onChange` per key.
    register: (name: FieldName) => ({
      onFocusCapture: () => prepare(name),
      onBlur: (event: FieldEvent) => handle(name, event),
      onInput: (event: FieldEvent) => handle(name, event),
    }),
  }

  function touch() {
    ownToken.prepare()
    // A press reports a failed load.
    load().catch(() => {})
  }

  return (
    <form
      ref={form}
      className="interest"
      action={formAction(config)}
      method="post"
      noValidate
      onFocusCapture={touch}
      onSubmit={press}
    >
      <FormHead {...config} />
      {progress.at === 'failed' && <FailureWords view={view} code={progress.code} />}
      {progress.at === 'typing' && (
        <ErrorSummary key={presses} issues={progress.summary} phrases={config.phrases} />
      )}
      <FormFields view={view} isSending={progress.at === 'sending'} />
      <p className="hidden" role="status">
        {progress.at === 'sending' ? config.phrases.form.sending : questionsIn(view)}
      </p>
    </form>
  )
}
