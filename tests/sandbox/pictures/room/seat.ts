export type Place = {
  at: readonly [x: number, z: number]
  wide?: number
  colour: string
  accent?: string
  legs?: string
}
