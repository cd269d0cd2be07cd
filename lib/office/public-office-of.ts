import 'server-only'

import type { PublicOffice } from '#lib/estate/public-office.ts'

import type { Office } from './offices.ts'

/**
 * The fields of an office that a page may use: listed one by one, so that a new setting stays on
 * the server until it is added here.
 */
export function publicOfficeOf({
  key,
  name,
  controller,
  theme,
  fields,
  retention,
  fallbackEmail,
}: Office): PublicOffice {
  return {
    key,
    name,
    controller: {
      legalName: controller.legalName,
      organisationNumber: controller.organisationNumber,
      email: controller.email,
      phone: controller.phone,
      privacyPolicyUrl: controller.privacyPolicyUrl,
    },
    theme: { accent: theme.accent, radius: theme.radius, font: theme.font },
    fields: { ...fields },
    mayMail: fallbackEmail !== undefined,
    retention: { ...retention },
  }
}
