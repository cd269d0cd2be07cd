import { buildingPlot } from './building-plot.ts'
import { comingCondominium } from './coming-condominium.ts'
import { commercialProperty } from './commercial-property.ts'
import { discreetVilla } from './discreet-villa.ts'
import type { EstateSeed } from './estate-seed.ts'
import { harbourPremises } from './harbour-premises.ts'
import { horseFarm } from './horse-farm.ts'
import { lakeCottage } from './lake-cottage.ts'
import { rowHouse } from './row-house.ts'
import { seasideFlat } from './seaside-flat.ts'
import { soldFlat } from './sold-flat.ts'
import { spanishHouse } from './spanish-house.ts'
import { twoRoomFlat } from './two-room-flat.ts'
import { yellowVilla } from './yellow-villa.ts'

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
