import { OFFICE_PAGES } from '#lib/routes.ts'

import { VILLA } from '../visitor.ts'

const pages = Object.entries(OFFICE_PAGES)

/** The addresses of all pages of an office, so that a new page is in every test of pages. */
export const OFFICE_PATHS = pages.map(([page]) => `/${VILLA.office}/${page}`)

/** Those of them that are drawn once and kept for all visitors. */
export const KEPT_OFFICE_PATHS = pages
  .filter(([, { isDrawnForEach }]) => !isDrawnForEach)
  .map(([page]) => `/${VILLA.office}/${page}`)
