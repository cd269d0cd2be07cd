'use client'

import type { Received } from '#components/interest-form/client/submit-interest.ts'
import { PhoneLink } from '#components/layout/contact-links.tsx'

import type { FormConfig } from './form-config.ts'
import { ReceiptState } from './receipt-state.tsx'

type ReceiptPanelProps = { config: FormConfig; receipt: Received }

/** The visitor sees this once the interest is on the disk. */
export function ReceiptPanel({ config, receipt }: ReceiptPanelProps) {
  const { receipt: phrases } = config.phrases

  return (
    <div className="receipt">
      <h2 tabIndex={-1} ref={takeFocus}>
        {phrases.thanks}
      </h2>
      {config.test ? <p className="test">{config.test}</p> : <Details {...{ config, receipt }} />}
    </div>
  )
}

function Details({ config, receipt }: ReceiptPanelProps) {
  const { receipt: phrases } = config.phrases
  const agent = config.home?.agent

  return (
    <>
      <ReceiptState receiptId={receipt.receiptId} initial={receipt.state} phrases={phrases} />
      {agent?.phone && (
        <p className="receipt-agent">
          <span className="muted">{phrases.agent}</span>
          <span>{agent.name}</span>
          <PhoneLink {...agent.phone} />
        </p>
      )}
      <p>
        {phrases.reference}{' '}
        <strong className="reference" translate="no">
          {receipt.reference}
        </strong>
      </p>
      <p className="field-hint">{phrases.referenceHint}</p>
      <p className="ways">
        <a href={receipt.receiptUrl} target={config.isFramed ? '_blank' : undefined}>
          {phrases.open}
        </a>
      </p>
    </>
  )
}

// The pressed button is gone; without this a screen reader would be left at the top of the page.
function takeFocus(heading: HTMLElement | null) {
  heading?.focus()
}
