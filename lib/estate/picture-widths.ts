/**
 * The widths a page may ask `/images` for, in pixels: any other would let a visitor fill the cache
 * with sizes.
 */
export const PICTURE_WIDTHS = [400, 800, 1200, 1600] as const

export type PictureWidth = (typeof PICTURE_WIDTHS)[number]
