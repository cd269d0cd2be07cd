import { makeVisitor } from '../../support/flavours/app-test.ts'
import { bodyOf, fetchToken } from '../../support/post-interest.ts'

type Home = { office: string; estateId: string }

const VILLA: Home = { office: 'ekbacken', estateId: 'OBJ11385_1395932274' }

/** A number of interests of as many visitors, each with a token of its own. */
export async function makeBodies(appUrl: string, count: number, homes: Home[] = [VILLA]) {
  const bodies: string[] = []
  for (let at = 0; at < count; at += 1) {
    const home = homes[at % homes.length] ?? VILLA
    bodies.push(JSON.stringify(bodyOf(makeVisitor(), await fetchToken(appUrl, home), home)))
  }

  return bodies
}
