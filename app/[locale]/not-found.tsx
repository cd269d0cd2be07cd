import { BothLanguages } from '#components/layout/page-header.tsx'

/** Next does not tell a not-found page its address, so it speaks both languages. */
export default function NotFound() {
  return <BothLanguages about="notFound" />
}
