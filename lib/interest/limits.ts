/**
 * The longest values Vitec takes, in UTF-16 units as .NET counts them, so that Vitec has nothing to
 * refuse. Vitec's own numbers [D] unless noted otherwise (lib/vitec/VITEC.md 1.1).
 */
export const LENGTH_MAX = {
  firstName: 30,
  lastName: 30,
  phone: 17,
  personalIdentityNumber: 20,
  emailAddress: 100,
  streetAddress: 68,
  zipCode: 15,
  city: 25,
  // Vitec documents no limit for the two free texts. Ours keep a whole interest far below the body
  // cap.
  other: 500,
  /** The visitor's message to the broker. */
  interestNote: 2_000,
  /** It goes into the note. */
  company: 200,
  /** To a question of the office's own; it goes into the note. */
  answer: 500,
} as const

/**
 * The longest values a visitor may type where Vitec's limit is lower: its field gets the beginning,
 * and the note the whole. The longest real names are far below.
 */
export const TYPED_LENGTH_MAX = {
  firstName: 100,
  lastName: 100,
  streetAddress: 200,
  city: 100,
  /** Words in place of a number: as long as the other words about a home. */
  numberInWords: LENGTH_MAX.other,
} as const

/** The smallest and largest plausible present home, so that a slip of the finger is noticed. */
export const NUMBER_BOUNDS = {
  livingSpace: { min: 1, max: 100_000 },
  numberOfRooms: { min: 0.5, max: 500 },
  price: { min: 1, max: 100_000_000_000 },
} as const
