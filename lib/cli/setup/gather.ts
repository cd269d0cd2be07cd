import 'server-only'

import { answerIn, complaintAbout, type Found } from './entry-of.ts'
import { type Answers, QUESTIONS, type Question } from './questions.ts'

export type Asker = { ask(question: string, isSecret: boolean): Promise<string> }

/** `answers` is what stands in the files afterwards; `added` what was not there before. */
export type Gathered = {
  key: string
  answers: Answers
  added: Answers
  /** One line for each answer that is missing or wrong. */
  complaints: string[]
  /** One line for each flag that says something else than the files, which stay. */
  remarks: string[]
}

/**
 * Gathers the answers: what the files hold goes before a flag, a flag before a person, and a person
 * before the usual answer.
 * @param flags by name, the contents of files that flags name among them
 * @param asker null where nobody sits at the terminal
 */
export async function gather(found: Found, flags: Answers, asker: Asker | null): Promise<Gathered> {
  const answers: Answers = {}
  const added: Answers = {}
  const complaints: string[] = []
  const remarks: string[] = []
  const keys = Object.keys(found.offices)

  for (const question of QUESTIONS) {
    const { flag } = question
    // Without another wish it is about the one office that there is.
    const usual = flag === 'office' && keys.length === 1 ? keys[0] : question.usual?.(answers)
    const here = answerIn(found, question, answers.office ?? '')
    if (here !== undefined && here !== '') {
      answers[flag] = here
      if (flags[flag] !== undefined && flags[flag] !== here)
        remarks.push(`--${flag}: another answer is in the file already, and stays`)
      continue
    }
    const answer = await answerTo(question, { flags, usual, asker, answers })
    if ('complaint' in answer)
      complaints.push(`--${question.fileFlag ?? flag}: ${answer.complaint}`)
    else if (answer.text !== '') {
      answers[flag] = answer.text
      added[flag] = answer.text
    }
  }

  return { key: answers.office ?? '', answers, added, complaints, remarks }
}

type Ways = { flags: Answers; usual: string | undefined; asker: Asker | null; answers: Answers }

async function answerTo(
  question: Question,
  { flags, usual, asker, answers }: Ways,
): Promise<{ text: string } | { complaint: string }> {
  const given = flags[question.flag]
  if (given !== undefined || !asker) {
    const text = given ?? usual ?? ''
    const complaint = wrongIn(question, text, answers)
    return complaint === null ? { text } : { complaint: `${complaint}. ${question.ask}` }
  }

  for (;;) {
    const suggestion = usual ? ` [${usual}]` : question.isNeeded ? '' : ' (may be empty)'
    const typed = await asker.ask(`${question.ask}${suggestion}: `, question.isSecret === true)
    const text = typed === '' ? (usual ?? '') : typed
    const complaint = wrongIn(question, text, answers)
    if (complaint === null) return { text }
    await asker.ask(`  ${complaint}. Press Enter and try again.`, false)
  }
}

function wrongIn(question: Question, text: string, answers: Answers) {
  if (text === '') return question.isNeeded ? 'missing' : null

  return complaintAbout(question, text, answers)
}
