import type {} from 'react'

type InterestFormAttributes = {
  office: string
  estate: string
  locale?: string
  theme?: string
  accent?: string
}

/** The loader's element, typed for React. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'interest-form': InterestFormAttributes &
        DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}
