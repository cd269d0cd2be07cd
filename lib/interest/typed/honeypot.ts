/** A field of our form that no person sees. It belongs to no interest, and what stands in it is kept nowhere. */
export const TRAP = 'website'

/** Takes the trap out of what was sent. @returns the rest, and whether something stood in it. */
export function withoutTrap(input: Record<string, unknown>) {
  const { [TRAP]: trapped, ...rest } = input

  // Anything but text is as unknown as any other name.
  return typeof trapped === 'string' || trapped === undefined
    ? { input: rest, isTrapped: Boolean(trapped?.trim()) }
    : { input, isTrapped: false }
}
