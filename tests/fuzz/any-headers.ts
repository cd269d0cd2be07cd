import fc from 'fast-check'

const anyHeaderText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 60,
})

/** Headers as browsers, proxies and attackers send them. */
export const anyHeaders = fc.record(
  {
    'content-type': fc.oneof(
      fc.constantFrom(
        'text/plain',
        'multipart/form-data',
        'application/json; charset=utf-16',
        'application/json;charset=UTF-8',
        'application/x-www-form-urlencoded',
        'application/json',
        '',
      ),
      anyHeaderText,
    ),
    'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'x'),
    'sec-fetch-site': fc.oneof(
      { weight: 3, arbitrary: fc.constant('same-origin') },
      { weight: 1, arbitrary: fc.constantFrom('none', 'cross-site', 'same-site', 'X') },
    ),
    origin: fc.oneof(fc.constantFrom('null', 'https://evil.example', 'x'), anyHeaderText),
    accept: fc.oneof(fc.constantFrom('text/html', '*/*'), anyHeaderText),
    'accept-language': anyHeaderText,
    'x-forwarded-for': anyHeaderText,
    'x-forwarded-host': anyHeaderText,
    'next-action': fc.constantFrom('x', '00'.repeat(21)),
    rsc: fc.constant('1'),
    'x-middleware-subrequest': fc.constant('proxy:proxy:proxy:proxy:proxy'),
    cookie: anyHeaderText,
    'x-anything': anyHeaderText,
  },
  { requiredKeys: [] },
)
