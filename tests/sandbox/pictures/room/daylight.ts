/** Light of rooms: shade that stays warm, shadows that stay thin. */
export const daylight = {
  shade: '#5b4a52',
  depth: 0.15,
  warmth: '#fff3d6',
  shadow: '#3a2c3e',
  shadowOpacity: 0.17,
} as const
