/**
 * Features that no page of ours needs, nor any page in a frame of ours. Browsers log a warning for
 * names they do not know, so only known ones are listed.
 */
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

/** The headers beside the Content-Security-Policy, on every response whatever its status. */
export const ALWAYS = [
  { key: 'x-content-type-options', value: 'nosniff' },
  // A page that our links lead to learns our host and no more.
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'permissions-policy',
    value: FEATURES_OFF.map((feature) => `${feature}=()`).join(', '),
  },
  // A site that has opened us in a window has no access to that window.
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
]

/**
 * Over plain http HSTS must not be sent (RFC 6797, 7.2): that is, on loopback addresses. The proxy
 * in front reports the protocol of the request.
 */
export const OVER_HTTPS = [
  { key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' },
]

/** No other site can load our pages or responses into its own. */
export const OWN = [{ key: 'cross-origin-resource-policy', value: 'same-origin' }]

/**
 * The form in a frame, also on a site that only lets in frames that opt in (COEP); its frames must
 * then ask the same of theirs.
 */
export const EMBED = [
  { key: 'cross-origin-resource-policy', value: 'cross-origin' },
  { key: 'cross-origin-embedder-policy', value: 'require-corp' },
]

/**
 * Other sites show our pictures: search engines, people who share a link, and the card in a frame
 * that has no origin.
 */
export const PICTURES = [{ key: 'cross-origin-resource-policy', value: 'cross-origin' }]
