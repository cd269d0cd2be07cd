import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { State } from '#lib/interest/states.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type WithdrawProps = {
  receipt: { receiptId: string; state: State; mayBeThere: boolean }
  office: OfficeFace
  locale: Locale
}

/** As easy to take back as to send: one press before it has arrived, one call after. */
export function Withdraw({ receipt, office, locale }: WithdrawProps) {
  const { receipt: phrases } = phrasesFor(locale)
  const { state, mayBeThere } = receipt
  if (state === 'withdrawn' || state === 'erased') return null
  if (state === 'delivered') return <p>{phrases.withdrawLate(office.name)}</p>
  if (mayBeThere) return <p>{phrases.withdrawUncertain(office.name)}</p>

  return (
    <form action={`/api/receipts/${receipt.receiptId}/withdraw`} method="post">
      <p>{phrases.withdrawWords}</p>
      <button className="button-quiet" type="submit">
        {phrases.withdraw}
      </button>
    </form>
  )
}
