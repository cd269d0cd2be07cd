import { openApiDocument } from '#lib/http/openapi/document.ts'
import { withProblems } from '#lib/http/problem.ts'
import { settings } from '#lib/settings/settings.ts'

export const dynamic = 'force-dynamic'

/** The HTTP API, for programs: docs/api.md says the same for people. */
export const GET = withProblems(async () =>
  Response.json(openApiDocument(settings().PUBLIC_URL), {
    headers: { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' },
  }),
)
