export const white = '#fbf7ec'

export const blue = '#3f7f9a'

export const bougainvillea = ['#8c2f63', '#c24b86', '#e38ab0'] as const
