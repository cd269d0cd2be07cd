import { embedFiles } from '#lib/http/embed-files.ts'
import { fileAnswer } from '#lib/http/files.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'

type Context = { params: Promise<{ file: string }> }

/**
 * The files of the frame's page, and the loader at an address with its hash: the name changes with
 * the content.
 */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { file } = await params
  const text = embedFiles().texts.get(file)
  if (text === undefined) return refuse('notFound')

  return fileAnswer(request, {
    text,
    type: file.endsWith('.css') ? 'text/css' : 'text/javascript',
    cacheControl: 'public, max-age=31536000, immutable',
  })
})
