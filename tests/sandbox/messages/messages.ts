/** Vitec's own words, VITEC.md 1 and 2.1 [D], its spelling of "Gatuaddress" included. */
export const messages = {
  personMissing: 'Uppgift om personen krävs',
  estateIdMissing: 'Objektid krävs',
  customerIdMissing: 'Kundid krävs',
  contactWayMissing:
    'Epostadress, telefonnummer (bostad eller arbete) eller mobilnummer måste anges.',
  contactWayMissingOnEmail: 'Epostadress, telefonnummer eller mobilnummer måste anges.',
} as const

export function lengthMessage(label: string, max: number) {
  return `${label} måste vara mellan 0 och ${max} tecken`
}

/** ASP.NET Web API's own words. We have seen no error response of Vitec's [I]. */
export const frameworkMessages = {
  invalid: 'The request is invalid.',
  unauthorized: 'Authorization has been denied for this request.',
  forbidden: 'You do not have access to the requested customer.',
  notFound: 'No HTTP resource was found that matches the request URI.',
  methodNotAllowed: 'The requested resource does not support this http method.',
  mediaTypeUnsupported: "The request entity's media type is not supported for this resource.",
  bodyUnreadable: 'The request body could not be read.',
  bodyTooLarge: 'Maximum request length exceeded.',
} as const
