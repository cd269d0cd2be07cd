import { blockBedroom } from './block-bedroom.ts'
import { blockLivingRoom } from './block-living-room.ts'
import { blockPlan } from './block-plan.ts'
import { condominiumPlan } from './condominium-plan.ts'
import { cottage } from './cottage.ts'
import { cottagePlan } from './cottage-plan.ts'
import { cottageWithStove } from './cottage-with-stove.ts'
import { lakeWithJetty } from './lake-with-jetty.ts'
import { meadowWithStake } from './meadow-with-stake.ts'
import { plotMap } from './plot-map.ts'
import { rowHouse } from './row-house.ts'
import { rowHouseKitchen } from './row-house-kitchen.ts'
import { rowHouseLivingRoom } from './row-house-living-room.ts'
import { rowHousePlan } from './row-house-plan.ts'
import { stoneHouseInWinter } from './stone-house-in-winter.ts'
import { stoneHouseParlour } from './stone-house-parlour.ts'
import { stoneHousePlan } from './stone-house-plan.ts'
import { timberCondominium } from './timber-condominium.ts'
import { villaAtDusk } from './villa-at-dusk.ts'
import { villaInSummer } from './villa-in-summer.ts'
import { villaKitchen } from './villa-kitchen.ts'
import { villaLivingRoom } from './villa-living-room.ts'
import { villaPlan } from './villa-plan.ts'
import { whiteBlock } from './white-block.ts'

/** Image ids of the office in Uppsala. */
export const ekbacken = {
  MED11385_0101: villaInSummer,
  MED11385_0102: villaLivingRoom,
  MED11385_0103: villaKitchen,
  MED11385_0104: villaAtDusk,
  MED11385_0105: villaPlan,
  MED11385_0201: rowHouse,
  MED11385_0202: rowHouseLivingRoom,
  MED11385_0203: rowHouseKitchen,
  MED11385_0204: rowHousePlan,
  MED11385_0301: cottage,
  MED11385_0302: lakeWithJetty,
  MED11385_0303: cottageWithStove,
  MED11385_0304: cottagePlan,
  MED11385_0401: whiteBlock,
  MED11385_0402: blockLivingRoom,
  MED11385_0403: blockBedroom,
  MED11385_0404: blockPlan,
  MED11385_0501: stoneHouseInWinter,
  MED11385_0502: stoneHouseParlour,
  MED11385_0503: stoneHousePlan,
  MED11385_0601: timberCondominium,
  MED11385_0602: condominiumPlan,
  MED11385_0701: meadowWithStake,
  MED11385_0702: plotMap,
}
