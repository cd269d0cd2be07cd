import { FORM_VIEWS } from './form-views.ts'
import { NO_SCRIPT_VIEWS } from './no-script-views.ts'
import { PAGE_VIEWS } from './page-views.ts'
import { RECEIPT_VIEWS } from './receipt-views.ts'
import type { View } from './view.ts'

/** All views. */
export const VIEWS: View[] = [...PAGE_VIEWS, ...FORM_VIEWS, ...RECEIPT_VIEWS, ...NO_SCRIPT_VIEWS]
