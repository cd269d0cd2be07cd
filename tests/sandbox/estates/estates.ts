import type { EstateSeed } from './estate-seed.ts'
import { buildingPlot } from './homes/building-plot.ts'
import { comingCondominium } from './homes/coming-condominium.ts'
import { commercialProperty } from './homes/commercial-property.ts'
import { discreetVilla } from './homes/discreet-villa.ts'
import { harbourPremises } from './homes/harbour-premises.ts'
import { horseFarm } from './homes/horse-farm.ts'
import { lakeCottage } from './homes/lake-cottage.ts'
import { rowHouse } from './homes/row-house.ts'
import { seasideFlat } from './homes/seaside-flat.ts'
import { soldFlat } from './homes/sold-flat.ts'
import { spanishHouse } from './homes/spanish-house.ts'
import { twoRoomFlat } from './homes/two-room-flat.ts'
import { yellowVilla } from './homes/yellow-villa.ts'

export const estates: EstateSeed[] = [
  yellowVilla,
  rowHouse,
  lakeCottage,
  twoRoomFlat,
  soldFlat,
  comingCondominium,
  buildingPlot,
  horseFarm,
  spanishHouse,
  commercialProperty,
  harbourPremises,
  discreetVilla,
  seasideFlat,
]
