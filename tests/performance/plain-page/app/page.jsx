import { InterestForm } from '../../../../components/interest-form/interest-form.tsx'
import setting from '../setting.json'

/** The frame's form, as a page of Next's would have it. */
export default function Page() {
  return <InterestForm config={setting} />
}
