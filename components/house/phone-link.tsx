import { telLink } from '#lib/estate/tel-link.ts'

/** A number to touch; people read what the broker wrote. */
export function PhoneLink({ number, display = number }: { number: string; display?: string }) {
  const href = telLink(number)

  return href ? <a href={href}>{display}</a> : <span>{display}</span>
}
