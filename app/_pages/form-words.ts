import 'server-only'

import type { FormConfig, FormFields } from '#components/interest-form/form-config.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import { CONTROLS, controlsOf } from '#lib/interest/typed/own-fields.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type Phrases = ReturnType<typeof phrasesFor>

/** `advertising`: the words of its box. */
type FormWordsOptions = {
  fields: FormFields
  locale: Locale
  advertising: string
  /** A viewing of the home can be booked. */
  isBooking: boolean
  /** The visitor gets a mail. */
  isConfirmed: boolean
}

/** Words that no visitor of this form can meet would only weigh on the frame. */
export function formWords(
  face: PublicOffice,
  options: FormWordsOptions,
): FormConfig['phrases']['form'] {
  const { form, estate } = phrasesFor(options.locale)
  const { viewing, viewingHint: wishHint, homeToSell, homeToSellHint, ...others } = form
  const { otherContacts, moreOfPerson, hint, ...words } = others
  const { secondEmail, telePhone, workPhone, otherPhone, company } = options.fields
  const isMore = [company, options.fields.personalIdentityNumber].includes('optional')
  const hasOthers = isMore || [secondEmail, telePhone, workPhone, otherPhone].includes('optional')
  const { confirmation, personalIdentityNumber, ...hints } = hint

  const viewingHint = options.isBooking ? estate.booking.hint : wishHint

  return {
    ...words,
    ...(hasOthers && { otherContacts: isMore ? moreOfPerson : otherContacts }),
    ...(options.fields.viewing !== 'off' && { viewing, viewingHint }),
    ...(options.fields.homeToSell !== 'off' && { homeToSell, homeToSellHint }),
    hint: {
      ...hints,
      ...(options.isConfirmed && { confirmation }),
      ...(options.fields.personalIdentityNumber !== 'off' && { personalIdentityNumber }),
    },
    label: labelsFor(face, options),
  }
}

/** @returns by code, without those of fields that the form does not have. */
export function issueWordsFor(issue: Phrases['issue'], fields: FormFields) {
  const phones = [fields.telePhone, fields.workPhone, fields.otherPhone]
  const unmet: [RegExp, boolean][] = [
    [/^companyTooLong$/, fields.company === 'off'],
    [/^companyMissing$/, fields.company !== 'required'],
    [/^viewing/, fields.viewing === 'off'],
    [/^answer/, fields.questions.length === 0],
    [/^answerMissing$/, !fields.questions.some(({ required }) => required)],
    [/^personalIdentityNumber(Missing|Invalid)$/, fields.personalIdentityNumber === 'off'],
    [/^interestNoteMissing$/, fields.interestNote !== 'required'],
    [/^emailMissing$/, fields.secondEmail !== 'required'],
    [/^phoneMissing$/, !phones.includes('required')],
    [/^(streetAddress|zipCode|city)Missing$/, fields.address !== 'required'],
    [/^(street|zipCode|city|countryCode)/, fields.address === 'off'],
    [/^estateTypeMissing$/, fields.presentAccommodation !== 'required'],
    [/^(estateType|livingSpace|numberOfRooms|price|other)/, fields.presentAccommodation === 'off'],
  ]

  return Object.fromEntries(
    Object.entries(issue).filter(
      ([code]) => !unmet.some(([codes, isUnmet]) => isUnmet && codes.test(code)),
    ),
  )
}

/** The fields that are in a fold where the office asks nobody for them. */
const FOLDABLE = [
  'company',
  'personalIdentityNumber',
  'secondEmail',
  'telePhone',
  'workPhone',
  'otherPhone',
] as const

/** Of the fields in the form, in its order, by which the mistakes are listed. */
function labelsFor(face: PublicOffice, { fields, locale, advertising }: FormWordsOptions) {
  const { label } = phrasesFor(locale).form
  const controls = controlsOf(fields)
  const own = face.fields.questions.map((each) => [`answers.${each.key}`, each.label[locale]])
  const folded = new Set(
    FOLDABLE.filter((field) => fields[field] === 'optional').map((field) => CONTROLS[field]),
  )
  const ours = Object.entries<string>({ ...label, wishAdvertising: advertising })
  const ofPerson = ours.filter(([name]) => /^(person\.|email\.|company$)/.test(name))
  const others = ours.filter((each) => !ofPerson.includes(each))
  // The questions stand before the one about the visitor's home.
  const at = others.findIndex(([name]) => name === 'homeToSell')
  const [viewing, ...between] = others.slice(0, at)

  return Object.fromEntries(
    [
      ...ofPerson.filter(([name]) => !folded.has(name)),
      viewing ?? [],
      ...ofPerson.filter(([name]) => folded.has(name)),
      ...between,
      ...own,
      ...others.slice(at),
    ].filter(([name = '']) => controls.has(name)),
  )
}
