/** A number to touch. `tel:` takes digits and a plus sign; people read what the broker wrote. */
export function PhoneLink({ number, display = number }: { number: string; display?: string }) {
  const digits = number.replace(/[^\d+]/g, '')

  return digits ? <a href={`tel:${digits}`}>{display}</a> : <span>{display}</span>
}
