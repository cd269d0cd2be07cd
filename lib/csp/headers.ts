/** What no page of ours needs, nor any page in a frame of ours. Names that browsers do not know they complain of, so only known ones. */
const FEATURES_OFF = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Beside the Content-Security-Policy, on every answer whatever its status. */
export const ALWAYS = [
  { key: 'x-content-type-options', value: 'nosniff' },
  // A page that is led to from ours learns our host and no more.
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'permissions-policy',
    value: FEATURES_OFF.map((feature) => `${feature}=()`).join(', '),
  },
  // Whoever has opened us in a window has no hand in it.
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
]

/** Over plain http it may not be said (RFC 6797, 7.2): on loopback addresses, that is. What stands in front says by which it was asked. */
export const OVER_HTTPS = [
  { key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' },
]

/** No other site draws our pages or answers into its own. */
export const OWN = [{ key: 'cross-origin-resource-policy', value: 'same-origin' }]

/** The form in a frame, also on a site that lets in only what agrees to it (COEP); its frames must then ask the same of theirs. */
export const EMBED = [
  { key: 'cross-origin-resource-policy', value: 'cross-origin' },
  { key: 'cross-origin-embedder-policy', value: 'require-corp' },
]

/** Pictures are shown where the home is told of: by search engines, by who shares a link, and on the card in a frame that has no origin. */
export const PICTURES = [{ key: 'cross-origin-resource-policy', value: 'cross-origin' }]
