import 'server-only'

import { hasOwnName, nameFor, nameLanguageFor } from '#components/estate/wording/names-for.ts'
import type { Choice, FormConfig, FormFields } from '#components/interest-form/form-config.ts'
import { createPageToken } from '#lib/abuse/form-token.ts'
import { isConfirming } from '#lib/alerts/queue-mails.ts'
import type { Estate, EstateViewing } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import { comingViewings, whyNotFree } from '#lib/estate/viewing-times.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import type { Source } from '#lib/interest/source.ts'
import { countriesFor } from '#lib/language/countries-for.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { noticeFor } from '#lib/language/notice-for.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import type { Office } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'

import { formWords, issueWordsFor } from './form-words.ts'

type FormConfigForOptions = {
  office: Office
  estateId: string
  locale: Locale
  /** Null where it cannot be read now. */
  estate: Estate | null
  /** Set in a frame on another site's page: the address of that page, as far as it is known. */
  embedPolicy?: { source: Source | null; isTest: boolean }
}

/** Everything the form on one page needs, field by field: it is sent to the browser as it is. */
export async function formConfigFor({
  office,
  estateId,
  locale,
  estate,
  embedPolicy,
}: FormConfigForOptions): Promise<FormConfig> {
  const face = publicOfficeOf(office)
  const { issue, receipt, ...others } = phrasesFor(locale)
  const { notFoundTitle, notFound, notFoundLink, retry, ...forms } = others.failure
  const { unavailableTitle, unavailable, brokenTitle, broken, ...failure } = forms
  const { advertising, words, ...notice } = noticeFor(face, locale)
  const { thanks, agent, reference, referenceHint, state, stateWords, open } = receipt

  const inForm = officeInForm(face, { estate, locale })
  const { fields } = inForm
  const isBooking = estate !== null && canBeBooked(shownViewings(estate))

  return {
    office: inForm,
    estateId,
    locale,
    home: estate && homeInForm(estate, { face, locale }),
    isFramed: embedPolicy !== undefined,
    test: embedPolicy?.isTest ? others.embed.test : null,
    token: await createPageToken({
      office: office.key,
      estateId,
      noticeHash: noticeHash(office, locale),
      source: embedPolicy?.source,
      isTest: embedPolicy?.isTest,
    }),
    countries: office.fields.address === 'off' ? [] : countriesFor(locale),
    notice,
    phrases: {
      form: formWords(face, {
        ...{ fields, locale, advertising, isBooking },
        isConfirmed: isConfirming(office),
      }),
      issue: issueWordsFor(issue, fields),
      failure,
      receipt: {
        ...{ thanks, agent, reference, referenceHint, state, stateWords, open },
        ...(isBooking && { booking: receipt.booking }),
      },
    },
  }
}

type AtHome = { estate: Estate | null; locale: Locale }

function officeInForm(face: PublicOffice, home: AtHome): FormConfig['office'] {
  const { key, name, controller } = face
  const { email, phone, privacyPolicyUrl } = controller

  return {
    key,
    name,
    fields: fieldsInForm(face, home),
    controller: { email, phone, privacyPolicyUrl },
  }
}

/** Who asks for a company's premises has no home to tell of, and a company to name. */
function fieldsInForm({ fields }: PublicOffice, { estate, locale }: AtHome): FormFields {
  const isForCompanies = estate?.type === 'Premises' || estate?.type === 'CommercialProperty'
  // A home that cannot be read now may be premises, and a company have been typed.
  const isAsked = isForCompanies || estate === null
  const { company, presentAccommodation } = fields
  const forAll: FormFields = {
    ...fields,
    company: companyInForm(company, isAsked),
    questions: fields.questions.map(({ key, kind, required, options }) => ({
      key,
      kind,
      required,
      options: options.map(({ value, label }) => ({ value, label: label[locale] })),
    })),
  }
  if (!isForCompanies) return forAll

  return {
    ...forAll,
    presentAccommodation: presentAccommodation === 'required' ? 'required' : 'off',
    homeToSell: 'off',
    valuation: 'off',
  }
}

/** `auto` is asked for in sight, `optional` in a fold. */
function companyInForm(rule: FormFields['company'], isAsked: boolean): FormFields['company'] {
  if (rule === 'off' || rule === 'required') return rule
  if (isAsked) return 'auto'

  return rule === 'auto' ? 'off' : rule
}

type InForm = { face: PublicOffice; locale: Locale }

function homeInForm(estate: Estate, { face, locale }: InForm): FormConfig['home'] {
  const [agent] = estate.agents

  return {
    name: hasOwnName(estate) ? nameFor(estate, locale) : null,
    lang: nameLanguageFor(estate, locale),
    agent: agent ? { name: agent.name, phone: agent.phone } : null,
    viewings: face.fields.viewing === 'off' ? undefined : viewingsToChoose(estate, locale),
  }
}

/** @returns undefined where none is to come: there is nothing to choose. */
function viewingsToChoose(estate: Estate, locale: Locale) {
  const shown = shownViewings(estate)
  const isBooking = canBeBooked(shown)
  const choices = shown.flatMap((viewing) => choicesOf(viewing, { locale, isBooking }))

  return choices.length > 0 ? choices : undefined
}

function shownViewings({ viewings, viewingsMax }: Estate) {
  return comingViewings(viewings)
    .filter(({ id }) => VITEC_ID.test(id))
    .slice(0, viewingsMax ?? undefined)
}

function canBeBooked(viewings: EstateViewing[]) {
  return viewings.some(({ booking, startsAt }) =>
    booking?.slots.some(
      ({ isFree }) => whyNotFree(startsAt, { booking, isFree, now: Date.now() }) === null,
    ),
  )
}

type Times = Pick<EstateViewing, 'startsAt' | 'endsAt'>

/** The time slots of a viewing, or the viewing itself where it has none. */
function choicesOf(
  { booking, isDigital, ...viewing }: EstateViewing,
  { locale, isBooking }: { locale: Locale; isBooking: boolean },
): Choice[] {
  const { digitalViewing, booking: words } = phrasesFor(locale).estate
  const { timeRange } = formatsFor(locale)
  const labelOf = ({ startsAt, endsAt }: Times, why?: string) => {
    const when = capitalized(timeRange(startsAt, endsAt))
    const label = isDigital ? `${when}, ${digitalViewing}` : when

    return why ? `${label} · ${why}` : label
  }
  // One of several viewings may take no bookings: a wish for it stays a wish.
  if (!booking)
    return [{ value: viewing.id, label: labelOf(viewing, isBooking ? words.wish : undefined) }]

  return booking.slots.map((slot) => {
    const { isFree } = slot
    const why = whyNotFree(viewing.startsAt, { booking, isFree, now: Date.now() })
    return {
      value: slot.id,
      label: labelOf(slot, why ? words[why] : undefined),
      isOff: why !== null || undefined,
    }
  })
}

function capitalized(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
