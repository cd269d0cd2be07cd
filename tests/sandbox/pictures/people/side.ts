export const SIDE = 640
