import { randomUUID } from 'node:crypto'

/** A person of one test's own: the test asks the sandbox for the requests about them. */
export type Visitor = { firstName: string; lastName: string; email: string; phone: string }

export const VILLA = { office: 'ekbacken', estateId: 'OBJ11385_1395932274' } as const

export function makeVisitor(): Visitor {
  const mark = randomUUID().slice(0, 8)

  return {
    firstName: 'Åsa-Märta',
    lastName: `Öström ${mark}`,
    email: `asa.${mark}@exempel.example`,
    phone: '070-174 06 50',
  }
}
