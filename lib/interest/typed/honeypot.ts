/** A field of our form that no person sees. It belongs to no interest, and what stands in it is kept nowhere. */
export const HONEYPOT = 'website'

/** Takes the trap out of what was sent. @returns the rest, and whether something stood in it. */
export function withoutHoneypot(input: Record<string, unknown>) {
  const { [HONEYPOT]: trapped, ...rest } = input

  // Anything but text is as unknown as any other name.
  return typeof trapped === 'string' || trapped === undefined
    ? { input: rest, isHoneypotFilled: Boolean(trapped?.trim()) }
    : { input, isHoneypotFilled: false }
}
