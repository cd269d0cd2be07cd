import 'server-only'

import type { FrameFailure } from '#components/embed/embed-document.tsx'
import { FrameWords } from '#components/embed/frame-words.tsx'
import type { EstateAgent } from '#lib/estate/estate.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { faceOf } from '#lib/office/face-of.ts'

import { drawFrame } from './draw-frame.tsx'
import type { AskedFrame } from './frame-of.ts'

type Words = {
  title: string
  words: string
  /** Whom to call instead; without one the office itself. */
  agent?: EstateAgent
  failure: FrameFailure
}

/** Something to read in the form's place, who can be called, and the way out of the frame. */
export function drawWords(frame: AskedFrame, { title, words, agent, failure }: Words) {
  const { office, locale } = frame
  const { notFoundLink } = phrasesFor(locale).failure

  return drawFrame(frame, {
    title,
    failure,
    children: (
      <FrameWords
        {...{ title, words, agent }}
        office={faceOf(office)}
        locale={locale}
        link={{ href: `/${locale}/${office.key}`, words: notFoundLink }}
      />
    ),
  })
}
