/** The fields an office asks for. Marketing cannot be `required`: forced consent is not consent. */
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
