import { bayHouseKitchen } from './bay-house-kitchen.ts'
import { bayHousePlan } from './bay-house-plan.ts'
import { blackVillaInPines } from './black-villa-in-pines.ts'
import { brickHouseWithBays } from './brick-house-with-bays.ts'
import { brickWorks } from './brick-works.ts'
import { farmKitchen } from './farm-kitchen.ts'
import { farmPlan } from './farm-plan.ts'
import { farmYard } from './farm-yard.ts'
import { houseInSpain } from './house-in-spain.ts'
import { pineVillaLivingRoom } from './pine-villa-living-room.ts'
import { scanianFields } from './scanian-fields.ts'
import { shopAtStreetLevel } from './shop-at-street-level.ts'
import { shopPlan } from './shop-plan.ts'
import { spainPlan } from './spain-plan.ts'
import { terraceWithPergola } from './terrace-with-pergola.ts'
import { worksPlan } from './works-plan.ts'

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
