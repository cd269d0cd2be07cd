/** The contact's fields by the names in Vitec's papers (VITEC.md 1.1 [D]). */
const LABELS: Readonly<Record<string, string>> = {
  firstName: 'förnamn',
  lastName: 'efternamn',
  socialSecurityNumber: 'personnummer',
  isForeignSocialSecurityNumber: 'utländskt personnummer',
  telePhone: 'telefon bostad',
  workPhone: 'telefon arbete',
  cellPhone: 'mobil',
  otherPhone: 'övrig telefon',
  'email.emailAddress': 'e-post',
  'email.emailAddress2': 'e-post 2',
  'address.streetAddress': 'gatuadress',
  'address.zipCode': 'postnummer',
  'address.city': 'postort',
  'address.countryCode': 'land',
  approval: 'PUL-godkännande',
  approvalDate: 'datum för PUL-godkännande',
  gdprApprovalDate: 'GDPR informerad den',
  obtainThrough: 'informerad via',
  categoryIds: 'kategorier',
  userId: 'handläggare',
  wishAdvertising: 'önskar reklamutskick',
  note: 'anteckning',
  leadScore: 'stjärnor',
}

export function fieldLabelFor(field: string) {
  return LABELS[field] ?? field
}
