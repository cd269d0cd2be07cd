import type { Page } from 'playwright/test'

/** Keeps a frame without the form's own script. @returns a function that lets it come. */
export async function holdFormScript(page: Page) {
  const { promise: mayCome, resolve: come } = Promise.withResolvers<void>()
  await page.route('**/embed/files/hydrate-form-*.js', async (route) => {
    await mayCome
    await route.continue()
  })

  return come
}
