export const PAGE_WIDTH = 1600
export const PAGE_HEIGHT = 1067

export function page(content: readonly string[], [width, height] = [PAGE_WIDTH, PAGE_HEIGHT]) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linejoin="round">${content.join('')}</svg>`
}
