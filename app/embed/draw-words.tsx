import 'server-only'

import { drawFrame } from './draw-frame.tsx'
import type { AskedFrame } from './frame-of.ts'

type Words = { title: string; words: string; link: { href: string; words: string } }

/** Something to read in the form's place, and the way out of the frame. */
export function drawWords(frame: AskedFrame, { title, words, link }: Words) {
  return drawFrame(frame, {
    title,
    children: (
      <div className="embed-words">
        <h2>{title}</h2>
        <p>{words}</p>
        <p className="ways">
          <a href={link.href} target="_blank" rel="noopener">
            {link.words}
          </a>
        </p>
      </div>
    ),
  })
}
