export type At = readonly [x: number, z: number]
