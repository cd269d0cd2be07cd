export const white = '#f7f2e6'
