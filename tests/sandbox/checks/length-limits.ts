/**
 * The limits of VITEC.md 1 and 1.1 [D]. Country code is not here. The Swagger of 2020 says at most
 * 2, but the help page of 2025 lists no message for it and its sample carries "sample string 4"
 * [D], so the sandbox does not refuse a longer one: the ledger remarks on it.
 */
export const lengthLimits = [
  { path: 'updatePerson.customerId', label: 'Kundid', max: 40 },
  { path: 'updatePerson.contactId', label: 'Kontaktid', max: 40 },
  { path: 'updatePerson.firstName', label: 'Förnamn', max: 30 },
  { path: 'updatePerson.lastName', label: 'Efternamn', max: 30 },
  { path: 'updatePerson.socialSecurityNumber', label: 'Personnummer', max: 20 },
  { path: 'updatePerson.telePhone', label: 'Telefonnummer', max: 17 },
  { path: 'updatePerson.workPhone', label: 'Arbetsnummer', max: 17 },
  { path: 'updatePerson.cellPhone', label: 'Mobilnummer', max: 17 },
  { path: 'updatePerson.otherPhone', label: 'Övrigt telefonnummer', max: 17 },
  { path: 'updatePerson.email.emailAddress', label: 'Epostadresser', max: 100 },
  { path: 'updatePerson.email.emailAddress2', label: 'Epostadresser', max: 100 },
  { path: 'updatePerson.address.streetAddress', label: 'Gatuaddress', max: 68 },
  { path: 'updatePerson.address.zipCode', label: 'Postnummer', max: 15 },
  { path: 'updatePerson.address.city', label: 'Postort', max: 25 },
  { path: 'estateId', label: 'Objektid', max: 40 },
] as const
