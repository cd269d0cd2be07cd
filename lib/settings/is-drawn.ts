/** Hexadecimal has sixteen signs and uses most of them; what somebody has typed or repeated uses fewer. */
const DIFFERENT_MIN = 9

/** Whether bytes or signs can have come from a generator of random ones: zeros, `changeme` eight times over and the like have not. */
export function isDrawn(secret: Iterable<number | string>) {
  return new Set(secret).size >= DIFFERENT_MIN
}
