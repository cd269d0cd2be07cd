/** What an office asks for. `required` cannot be said of marketing: a wish that is forced is none. */
export type FieldRule = 'off' | 'optional' | 'required'

export type InterestFields = {
  address: FieldRule
  presentAccommodation: FieldRule
  workPhone: FieldRule
  telePhone: FieldRule
  secondEmail: FieldRule
  personalIdentityNumber: FieldRule
  interestNote: FieldRule
  wishAdvertising: 'off' | 'optional'
}
