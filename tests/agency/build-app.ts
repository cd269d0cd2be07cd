import { rolldown } from 'rolldown'

let built: Promise<string> | undefined

/** The single-page app as one script, with the React that an agency would have. */
export function buildApp() {
  built ??= build()
  return built
}

async function build() {
  const bundle = await rolldown({
    input: 'tests/agency/agency-app.tsx',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.generate({ format: 'iife' })

  return output[0].code
}
