/**
 * Stands where Vitec has no picture, or none now: a house in outline on a ground that suits the light and the dark. Browsers draw what
 * an answer holds whatever its status; without a body they draw a torn sheet.
 */
export const NO_PICTURE = {
  type: 'image/svg+xml',
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#888e89" fill-opacity=".14"/><path d="M490 425 600 330l110 95M520 400v125h160V400M575 525v-70h50v70" fill="none" stroke="#7b817d" stroke-width="4"/></svg>`,
}
