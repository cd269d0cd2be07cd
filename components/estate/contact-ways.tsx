import { MailLink } from '#components/house/mail-link.tsx'
import { PhoneLink } from '#components/house/phone-link.tsx'
import type { EstateAgent } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'

type ContactWaysProps = { agent: EstateAgent | undefined; office: OfficeFace }

/** The agent's own number and address; the office's where neither is given. */
export function ContactWays({ agent, office }: ContactWaysProps) {
  const own = agent?.phone || agent?.email ? agent : undefined
  const phone = own ? own.phone : { number: office.controller.phone, display: undefined }
  const email = own ? own.email : office.controller.email

  return (
    <ul className="contact">
      {phone && (
        <li>
          <PhoneLink {...phone} />
        </li>
      )}
      {email && (
        <li>
          <MailLink address={email} />
        </li>
      )}
    </ul>
  )
}
