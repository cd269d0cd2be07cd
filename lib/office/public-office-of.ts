import 'server-only'

import type { PublicOffice } from '#lib/estate/public-office.ts'

import type { Office } from './offices.ts'

/**
 * The fields of an office that a page may use: listed one by one, so that a new setting stays on
 * the server until it is added here.
 */
export function publicOfficeOf(office: Office): PublicOffice {
  const { controller, theme } = office

  return {
    key: office.key,
    name: office.name,
    controller: {
      legalName: controller.legalName,
      organisationNumber: controller.organisationNumber,
      email: controller.email,
      phone: controller.phone,
      privacyPolicyUrl: controller.privacyPolicyUrl,
      address: controller.address,
      vatNumber: controller.vatNumber,
      dataProtectionOfficer: controller.dataProtectionOfficer,
    },
    jointController: office.jointController,
    crmRetention: office.crmRetention,
    storedIn: office.storedIn,
    processor: office.processor,
    acknowledgement: office.acknowledgement,
    advertising: { ways: [...office.advertising.ways] },
    personalIdentityNumberReason:
      office.fields.personalIdentityNumber === 'off'
        ? undefined
        : office.personalIdentityNumberReason,
    legacyApprovalReason: office.interest.mirrorLegacyApproval
      ? office.legacyApprovalReason
      : undefined,
    keepsSource: office.interest.noteSource,
    confirms: office.confirmationEmail === 'on',
    notifies: office.notify.length > 0,
    books: office.viewings === 'book',
    theme: { accent: theme.accent, radius: theme.radius, font: theme.font },
    fields: { ...office.fields },
    mayMail: office.fallbackEmail !== undefined,
    retention: { ...office.retention },
  }
}
