import { type RefObject, useEffect, useRef, useState } from 'react'

import type { FieldName, FormConfig } from '#components/interest-form/form-config.ts'
import { inFormOrder } from '#components/interest-form/issue-words.ts'
import type { Judges } from '#lib/interest/contact/judge-contact.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'

import type { FieldEvent, LiveForm } from './live-form.ts'
import { followPointer, untilReleased } from './until-released.ts'

/**
 * The delay after a field's blur within which a message may appear. Later it would push down the
 * field that is being typed in by then; the press of the button still reports it. Browsers count a
 * shift more than 500 ms after an input as the page's own: https://web.dev/articles/cls
 */
const MESSAGE_WAIT_MS_MAX = 400

/**
 * The part of the form that checks, loaded when the form is first touched and not with the page:
 * `load`, which rejects if it never loads, `handle` for an event of a field, and the issues found
 * so far.
 */
export function useLiveForm(form: RefObject<HTMLFormElement | null>, config: FormConfig) {
  const [issues, setIssues] = useState<Issue[]>([])
  const live = useRef<Promise<LiveForm> | null>(null)
  const judges = useRef<Judges>({})
  useEffect(followPointer, [])
  useEffect(() => repeatFocus(form.current), [form])

  function load() {
    live.current ??= import('./live-form.ts').then(({ createLiveForm }) =>
      createLiveForm({
        form: () => form.current,
        fields: config.office.fields,
        judges: judges.current,
        onIssues: async (found) => {
          await untilReleased()
          setIssues(inFormOrder(found, config.phrases))
        },
      }),
    )
    // The next call asks again, when the network may be back.
    live.current.catch(() => {
      live.current = null
    })
    return live.current
  }

  /** The visitor has focused a field. @returns whether its judge has loaded for the first time. */
  async function prepare(name: FieldName) {
    const judge = await loadJudge(name, judges.current).catch(() => null)
    Object.assign(judges.current, judge)
    return judge !== null
  }

  /**
   * Without the part that checks there is no message for a field. Its message waits for no judge.
   */
  async function handle(name: FieldName, event: FieldEvent) {
    if (event.type === 'blur') await untilReleased()
    const happenedAt = performance.now()
    const isInTime = () => performance.now() - happenedAt < MESSAGE_WAIT_MS_MAX
    const controller = await load().catch(() => null)
    if (isInTime()) await controller?.handle(name, event)
    if ((await prepare(name)) && isInTime()) await controller?.handle(name, event)
  }

  return { issues, load, prepare, handle }
}

/**
 * A visitor may reach a field before this script does: its focus is said again. React handles one
 * of the two events, Preact the other.
 */
function repeatFocus(form: HTMLFormElement | null) {
  const { activeElement } = document
  if (!form?.contains(activeElement)) return
  for (const type of ['focus', 'focusin'])
    activeElement?.dispatchEvent(new FocusEvent(type, { bubbles: true }))
}

/**
 * The telephone tables of all countries weigh as much as half the form, so each judge loads with
 * the first field of its kind. If it does not load, the server judges alone.
 */
async function loadJudge(name: FieldName, { nearEmail, judgePhone }: Judges) {
  if (!nearEmail && name.startsWith('email.')) return import('#lib/interest/contact/near-email.ts')
  if (!judgePhone && name.endsWith('Phone')) return import('#lib/interest/contact/judge-phone.ts')

  return null
}
