import { estates } from './estates.ts'
import { isSameId } from './offices.ts'

export function findEstate(customerId: string, estateId: string) {
  return estatesOf(customerId).find(({ id }) => isSameId(id, estateId)) ?? null
}

export function estatesOf(customerId: string) {
  return estates.filter(({ primaryAgent }) => isSameId(primaryAgent.office.customerId, customerId))
}
