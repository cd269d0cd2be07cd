import type { EnumerationName } from './enumerations.ts'

export type ScalarKind = 'text' | 'flag' | 'number' | 'wholeNumber' | 'date' | EnumerationName

export type Member = {
  name: string
  kind: ScalarKind | 'texts' | Contract
  /** The name is set only if it is not the JSON name with a capital. */
  xmlName?: string
}

/** Members are in the order of the documented XML sample, since DataContract reads in order. */
export type Contract = { namespace: string; members: readonly Member[] }

const models = 'http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models'

export const TEXT_LIST_NAMESPACE = 'http://schemas.microsoft.com/2003/10/Serialization/Arrays'

const coordinate: Contract = {
  namespace: models,
  members: [
    { name: 'latitud', kind: 'number' },
    { name: 'longitud', kind: 'number' },
  ],
}

const address: Contract = {
  namespace: models,
  members: [
    { name: 'city', kind: 'text' },
    { name: 'countryCode', kind: 'text' },
    { name: 'streetAddress', kind: 'text' },
    { name: 'zipCode', kind: 'text' },
  ],
}

const email: Contract = {
  namespace: models,
  members: [
    { name: 'emailAddress', kind: 'text' },
    { name: 'emailAddress2', kind: 'text' },
  ],
}

const customField: Contract = {
  namespace: `${models}.CustomField`,
  members: [
    { name: 'name', kind: 'text' },
    { name: 'value', kind: 'text' },
  ],
}

const task: Contract = {
  namespace: `${models}.Task`,
  members: [
    { name: 'assignedTo', kind: 'text' },
    { name: 'estateId', kind: 'text' },
    { name: 'note', kind: 'text' },
    { name: 'predefinedTaskId', kind: 'text' },
  ],
}

const updatePerson: Contract = {
  namespace: `${models}.Contact.Update`,
  members: [
    { name: 'address', kind: address },
    { name: 'categoryIds', kind: 'texts' },
    { name: 'contactId', kind: 'text' },
    { name: 'coordinate', kind: coordinate },
    { name: 'customField', kind: customField },
    { name: 'customerId', kind: 'text' },
    { name: 'email', kind: email },
    { name: 'leadScore', kind: 'wholeNumber' },
    { name: 'note', kind: 'text' },
    { name: 'otherPhone', kind: 'text' },
    { name: 'task', kind: task },
    { name: 'userId', kind: 'text' },
    { name: 'wishAdvertising', kind: 'flag' },
    // The alphabet starts again here: the members above belong to the base class.
    { name: 'approval', kind: 'flag' },
    { name: 'approvalDate', kind: 'date' },
    { name: 'cellPhone', kind: 'text' },
    { name: 'firstName', kind: 'text' },
    { name: 'gdprApprovalDate', kind: 'date', xmlName: 'GDPRApprovalDate' },
    { name: 'isForeignSocialSecurityNumber', kind: 'flag' },
    { name: 'lastName', kind: 'text' },
    { name: 'obtainThrough', kind: 'obtainMethod' },
    { name: 'socialSecurityNumber', kind: 'text' },
    { name: 'telePhone', kind: 'text' },
    { name: 'workPhone', kind: 'text' },
  ],
}

const presentAccommodation: Contract = {
  namespace: `${models}.Interest`,
  members: [
    { name: 'coordinate', kind: coordinate },
    { name: 'estateType', kind: 'estateType' },
    { name: 'livingSpace', kind: 'number' },
    { name: 'numberOfRooms', kind: 'number' },
    { name: 'other', kind: 'text' },
    { name: 'price', kind: 'number' },
  ],
}

/** The request body, VITEC.md 1 [D]; namespaces from the XML sample of the help page [D]. */
export const interestContract: Contract = {
  namespace: `${models}.Interest`,
  members: [
    { name: 'estateId', kind: 'text' },
    { name: 'interestNote', kind: 'text' },
    { name: 'notifyUser', kind: 'flag' },
    { name: 'presentAccommodation', kind: presentAccommodation },
    { name: 'updatePerson', kind: updatePerson },
  ],
}

export const INTEREST_ROOT = 'InterestOnEstateAndContact'

export function xmlNameOf(member: Member) {
  return member.xmlName ?? member.name.charAt(0).toUpperCase() + member.name.slice(1)
}
