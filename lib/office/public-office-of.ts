import 'server-only'

import type { PublicOffice } from '#lib/estate/public-office.ts'

import type { Office } from './offices.ts'

/** What a page may know of an office: named field by field, so that a new setting stays on the server until someone says otherwise. */
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
