export const PHONES = ['cellPhone', 'telePhone', 'workPhone', 'otherPhone'] as const
export const EMAILS = ['emailAddress', 'emailAddress2'] as const

/** The fields with questions for a visitor, and so the names `confirmed` may have. */
export const CONTACT_PATHS = [
  ...EMAILS.map((name) => `email.${name}` as const),
  ...PHONES.map((name) => `person.${name}` as const),
]

export type ContactPath = (typeof CONTACT_PATHS)[number]
