import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

import type { FormSetting } from './form-setting.ts'
import { keepForm, putBack, takeKept, typedIn } from './kept-form.ts'
import { standingForm, takeOverFrom } from './standing-form.ts'
import type { Received } from './submit-interest.ts'

type Given = { receipt: Received | null; onReceipt: (receipt: Received) => void }

/**
 * Nothing is typed twice: what a form held is put back when its page comes in the other language or is drawn anew, and a receipt stays
 * one.
 */
export function useKeptForm(
  form: RefObject<HTMLFormElement | null>,
  setting: FormSetting,
  { receipt, onReceipt }: Given,
) {
  const now = useRef({ receipt, onReceipt, setting })
  now.current = { receipt, onReceipt, setting }
  const [stood] = useState(standingForm)

  // Before anything is painted, and while the form that goes still stands.
  useLayoutEffect(() => {
    const stands = form.current
    const { setting: home } = now.current
    const found = takeKept(home)
    if (found && 'receipt' in found) now.current.onReceipt(found.receipt)
    else if (found && stands) putBack(stands, found.typed)
    else if (stands) takeOverFrom(stood, stands)

    return () => {
      const { receipt: kept } = now.current
      if (kept) keepForm(home, { receipt: kept })
      else if (stands) keepForm(home, typedIn(stands))
    }
  }, [form, stood])
}
