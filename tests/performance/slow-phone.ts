import type { Page } from 'playwright/test'

/** A cheap phone on a slow connection, by Lighthouse's values. Kilobits a second, ms. */
const LINE = { kilobits: 1_600, roundTripMs: 150 }
const CPU_SLOWER = 4

/** Slows down the page's machine and its connection. */
export async function slowPhone(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.roundTripMs,
    downloadThroughput: (LINE.kilobits * 1_000) / 8,
    uploadThroughput: (LINE.kilobits * 1_000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })

  return session
}
