import type { House } from './house.ts'

export function depthOfRoof({ z, eave, ridge }: House, height: number) {
  return z[0] + ((height - eave) * (z[1] - z[0])) / 2 / (ridge - eave)
}
