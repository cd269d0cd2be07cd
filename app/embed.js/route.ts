import { embedFiles } from '#lib/http/embed-files.ts'
import { fileAnswer } from '#lib/http/files.ts'
import { withProblems } from '#lib/http/problem.ts'

export const dynamic = 'force-dynamic'

/**
 * The loader for other sites. Its address never changes, so browsers revalidate it; immutable files
 * are under /embed.
 */
export const GET = withProblems(async (request: Request) =>
  fileAnswer(request, {
    text: embedFiles().loader.text,
    type: 'text/javascript',
    cacheControl: 'public, max-age=300, stale-while-revalidate=86400',
  }),
)
