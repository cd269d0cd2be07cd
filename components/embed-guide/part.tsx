import type { ReactNode } from 'react'

export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{heading}</h2>
      <div className="guide-part">{children}</div>
    </section>
  )
}
