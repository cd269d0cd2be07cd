import { daysFromNow } from '../../advertising/swedish-time.ts'
import type { EstateSeed } from '../estate-seed.ts'

export function biddingOf({ bids = [] }: EstateSeed) {
  return {
    isActive: bids.length > 0,
    isVerified: false,
    bids: bids.map(({ daysAgo, time, amount, alias, isCanceled = false }) => ({
      placedAt: daysFromNow(-daysAgo, time),
      amount,
      isCanceled,
      alias,
    })),
  }
}

export function feeOf({ fee }: EstateSeed) {
  if (!fee) return null
  const { value, frequency = 'Monthly', type, description = null } = fee

  return { value, frequency, type, description }
}

export function operationOf({ operation }: EstateSeed) {
  const entries = operation?.entries ?? []

  return {
    sum: operation ? entries.reduce((sum, [, value]) => sum + value, 0) : null,
    householdSize: operation?.householdSize ?? null,
    // The ids of cost types are in none of the papers; clients go by name (VITEC.md 7.3).
    entries: entries.map(([name, value]) => ({ type: { id: 'Other', name }, value })),
    description: operation?.description ?? null,
  }
}

export function taxationOf({ taxation }: EstateSeed) {
  const { designation, building = null, land = null, taxFee = null } = taxation ?? {}

  return {
    isPreliminary: false,
    propertyDesignations: designation === undefined ? [] : [designation],
    buildingValue: building,
    landValue: land,
    totalValue: building === null && land === null ? null : (building ?? 0) + (land ?? 0),
    taxFee,
    units: [],
  }
}
