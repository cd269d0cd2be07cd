import type { Agent } from '../estates/agents.ts'
import type { EstateSeed } from '../estates/estate-seed.ts'
import { completeEstate } from '../estates/homes/complete-estate.ts'
import { type Answer, jsonAnswer } from '../http/answer.ts'
import { hideWhatIsHidden } from './hide-what-is-hidden.ts'
import { daysFromNow } from './swedish-time.ts'

const NO_EXTENSIONS = {
  housingCooperative: null,
  condominium: null,
  foreignProperty: null,
  farm: null,
  commercialProperty: null,
  premises: null,
}

/** One estate as Advertising shows it. Agents are included only on request (VITEC.md 7.2 [D]). */
export function showEstate(seed: EstateSeed | null, extend: string): Answer | null {
  if (!seed) return null

  // A `+` in a query is a space, so both separate the names.
  const asked = extend.toLowerCase().split(/[+,\s]+/)
  const { extension, primaryAgent, secondaryAgent } = seed

  return jsonAnswer(200, {
    ...hideWhatIsHidden(completeEstate(seed), seed.hides),
    extensions: {
      ...NO_EXTENSIONS,
      ...(extension ? { [extension.name]: extension.content } : {}),
      ...(asked.includes('primaryagent') ? { primaryAgent: agentCard(primaryAgent) } : {}),
      ...(asked.includes('secondaryagent') && secondaryAgent
        ? { secondaryAgent: agentCard(secondaryAgent) }
        : {}),
    },
  })
}

function agentCard({ office, cell, public: forPublic = cell, imageId, ...agent }: Agent) {
  return {
    ...agent,
    category: null,
    changedAt: daysFromNow(-30, '09:00'),
    telephone: { cell, public: forPublic },
    image: {
      id: imageId,
      dataChangedAt: daysFromNow(-30, '09:00'),
      description: null,
      name: agent.name,
      category: { id: 'Other', name: 'Övrigt' },
      extension: 'webp',
      cdnReferences: [],
    },
    isVisibleInStaffList: true,
    offices: [
      {
        id: office.id,
        customerId: office.customerId,
        orderNumber: 1,
        isVisibleInStaffList: true,
        telephone: { personal: null },
      },
    ],
    reviews: [],
  }
}
