import 'server-only'

import type { EstateAgent } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'

import type { AgentWire, EstateWire } from './estate-wire.ts'

/** The brokers behind a home, the responsible one first; one without a name is none. */
export function reshapeAgents({ extensions }: EstateWire): EstateAgent[] {
  return [extensions.primaryAgent, extensions.secondaryAgent].flatMap((agent) =>
    agent.name ? [{ ...cardOf(agent), name: agent.name }] : [],
  )
}

function cardOf({ title, emailAddress, telephone, image }: AgentWire) {
  const { msisdn, display } = telephone.cell.msisdn ? telephone.cell : telephone.public
  const imageId = image.id ?? image.imageId

  return {
    title,
    email: emailAddress,
    phone: msisdn ? { number: msisdn, display: display ?? msisdn } : null,
    imageId: imageId && VITEC_ID.test(imageId) ? imageId : null,
  }
}
