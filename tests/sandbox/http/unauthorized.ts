import { frameworkMessages } from '../messages/messages.ts'
import { type Answer, errorAnswer } from './answer.ts'

export function unauthorized(accept?: string): Answer {
  const answer = errorAnswer(401, { accept, message: frameworkMessages.unauthorized })

  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Basic realm="Vitec"' } }
}
