import { brickHouseWithBays } from './bay-house.ts'
import { bayHouseKitchen } from './bay-house-kitchen.ts'
import { bayHousePlan } from './bay-house-plan.ts'
import { farmYard, scanianFields } from './farm.ts'
import { farmKitchen } from './farm-kitchen.ts'
import { farmPlan } from './farm-plan.ts'
import { blackVillaInPines, pineVillaLivingRoom } from './pine-villa.ts'
import { brickWorks, shopAtStreetLevel } from './premises.ts'
import { shopPlan, worksPlan } from './premises-plans.ts'
import { houseInSpain, terraceWithPergola } from './spain.ts'
import { spainPlan } from './spain-plan.ts'

/** Image ids of the office in Skåne. 1302 is missing on purpose: an estate names a picture Vitec does not have. */
export const soderport = {
  MED22417_0801: farmYard,
  MED22417_0802: scanianFields,
  MED22417_0803: farmKitchen,
  MED22417_0804: farmPlan,
  MED22417_0901: houseInSpain,
  MED22417_0902: terraceWithPergola,
  MED22417_0903: spainPlan,
  MED22417_1001: brickWorks,
  MED22417_1002: worksPlan,
  MED22417_1101: shopAtStreetLevel,
  MED22417_1102: shopPlan,
  MED22417_1201: blackVillaInPines,
  MED22417_1202: pineVillaLivingRoom,
  MED22417_1301: brickHouseWithBays,
  MED22417_1303: bayHouseKitchen,
  MED22417_1304: bayHousePlan,
}
