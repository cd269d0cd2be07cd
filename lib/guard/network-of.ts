import 'server-only'

import { isIPv4, isIPv6 } from 'node:net'

const IPV6_GROUPS = 8
/** A household or a phone is given a whole /64 and may use any of its addresses. */
const NETWORK_GROUPS = 4

/** The network an address is counted by: IPv4 as it is, IPv6 by its /64. @returns null when it is none. */
export function networkOf(text: string): string | null {
  const address = bare(text.trim())
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return null

  const groups = groupsOf(address)
  // An IPv4 address in IPv6 dress is the IPv4 address.
  const [high = 0, low = 0] = groups.slice(6)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')

  const network = groups.slice(0, NETWORK_GROUPS).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** Without the port and the brackets some proxies write, and without a zone. */
function bare(text: string) {
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? []
  const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(text) ?? []

  return (bracketed ?? beforePort ?? text).replace(/%.*$/, '')
}

function groupsOf(address: string) {
  const [head = '', tail] = address.split('::')
  const [front, back] = [numbersOf(head), numbersOf(tail ?? '')]
  const gap = Array.from({ length: IPV6_GROUPS - front.length - back.length }, () => 0)

  return [...front, ...gap, ...back]
}

function numbersOf(part: string) {
  if (part === '') return []

  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [one = 0, two = 0, three = 0, four = 0] = group.split('.').map(Number)
    return [one * 256 + two, three * 256 + four]
  })
}
