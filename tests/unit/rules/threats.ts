/**
 * The proof of a row: a test file below `tests` and a part of the titles there; for an attack on a
 * running app also the code that the app must have logged. A row without a proof has the reason why
 * there is nothing to prove.
 */
export type Proof = [file: string, title: string, told?: string] | string

const HEADERS = 'integration/security/headers.test.ts'
const BELONGING = 'integration/security/attack-belonging.test.ts'
const PATHS = 'integration/security/attack-paths.test.ts'
const BODIES = 'integration/security/attack-bodies.test.ts'
const FORGED = 'integration/security/forged-headers.test.ts'
const CANARIES = 'integration/security/canaries.test.ts'
const CHAIN = 'unit/rules/supply-chain.test.ts'
const DANGERS = 'unit/settings/unsafe-settings.test.ts'
const TEXT = 'e2e/text-as-text.spec.ts'
const FRAMING = 'e2e/embed/framing.spec.ts'
const ARCHITECTURE = 'architecture.test.ts'
const POSTED = 'integration/submission/post-interest.test.ts'
const CROSS_SITE = 'integration/security/cross-site.test.ts'
const DOOR = 'integration/submission/door.test.ts'
const ROBOTS = 'integration/pages/robots.test.ts'

/** Rows that an attacker may try on a running app: their tests see that its log reports them. */
export const ATTACKS = [
  ...['T7', 'T9', 'T10', 'T11', 'T12', 'T17', 'T19', 'T20', 'T21', 'T25', 'T26', 'T27'],
  ...['T30', 'T31', 'T32', 'T33', 'N1', 'N2', 'N5'],
]

/** The threats of our threat model (T), and the lessons of Next.js (N). */
export const THREATS: Record<string, Proof[]> = {
  'T11 posts from other sites': [
    [CROSS_SITE, 'T11 Sec-Fetch-Site ', 'originRefused'],
    [CROSS_SITE, 'T11 a foreign page’s fetch, form and beacon', 'originRefused'],
  ],
  'T12 a forged origin': [[CROSS_SITE, 'T12 a forged origin is not enough:', 'tokenInvalid']],
  'T19 bodies too large, too deep, too wide': [
    [DOOR, 'at once', 'bodyTooLarge'],
    [DOOR, 'T19 a form of 5,000 fields', 'bodyUnreadable'],
    [DOOR, 'T19 a refusal before the end', 'bodyTooLarge'],
    ['integration/security/refusals.test.ts', 'on the page and in a frame,', 'bodyTooLarge'],
    ['unit/http/is-bounded.test.ts', 'before anything is parsed'],
    ['integration/submission/fuzz.test.ts', 'ten thousand posts of any kind'],
  ],
  'T20 invalid content types and encodings': [
    [DOOR, 'T20 a request with two', 'headersUnclear'],
    [DOOR, 'smuggles in no second request', 'requestUnreadable'],
    [DOOR, 'T20 invalid JSON with the content', 'mediaTypeUnsupported'],
    [DOOR, ' is 400', 'bodyUnreadable'],
  ],
  'T25 slow clients': [
    [
      'integration/security/slow-clients.test.ts',
      'is closed within fifteen seconds',
      'requestTooSlow',
    ],
    ['integration/security/slow-clients.test.ts', 'T25 five hundred slow connections'],
  ],
  'T26 odd methods': [
    [DOOR, 'on /api/interests is 405,', 'methodNotAllowed'],
    [DOOR, 'is 405 everywhere', 'methodNotAllowed'],
    [DOOR, 'another protocol or a tunnel', 'methodNotAllowed'],
  ],
  'T27 replay, and tokens of others': [
    ['conformance/quarantine.test.ts', 'T27 T30 the same press again'],
    ['integration/delivery/key-rotation.test.ts', 'T27 a token whose key is gone', 'tokenInvalid'],
    [POSTED, 'with another body after it was stored is 409', 'interestChanged'],
    [POSTED, 'a program that posts its token', 'rateLimited'],
    ['conformance/store-races.test.ts', ''],
  ],
  'T30 mass posts': [
    [ROBOTS, 'T30 an interest with a filled'],
    [ROBOTS, 'T30 a robot’s form is redirected', 'trapFilled'],
    [ROBOTS, 'T30 an interest with many links'],
    [ROBOTS, 'T30 T31 one address that posts on', 'rateLimited'],
    [ROBOTS, 'T30 one page’s token', 'page'],
    [ROBOTS, 'T30 a person who takes their time', 'estate'],
    ['unit/log/log-seldom.test.ts', 'T30 a flood of refusals does'],
  ],
  'T31 limits bypassed with made-up addresses': [
    [ROBOTS, 'T31 the forwarded address changes', 'estate'],
    [ROBOTS, 'T31 unreadable addresses share', 'address'],
    [FORGED, 'N5 T31 an interest with all these', 'nextOnly'],
    [ROBOTS, 'T31 thirty people in an office'],
    ['unit/abuse/client-networks.test.ts', 'is read from the right'],
  ],
  'T38 a key rotation that loses interests': [
    ['integration/delivery/key-rotation.test.ts', 'T27 T38 a key rotation disturbs no open'],
    ['torture/torture.test.ts', ''],
  ],
  'T1 a login or key in a browser’s bundle': [
    [CANARIES, 'no secret is in a file of the build'],
    [ARCHITECTURE, 'every file that can reach'],
  ],
  'T2 a login, or another office’s data, in a page or its payload': [
    [CANARIES, 'no secret and no person is in a page, its payload'],
  ],
  'T3 source maps': [[CANARIES, 'no secret is in a file of the build']],
  'T4 secrets and people in logs': [
    [CANARIES, 'a refusal, the log or the store'],
    ['unit/log/log.test.ts', 'T4 only the name and frames'],
    ['unit/log/log.test.ts', 'T4 V16.2.5 a field that is not on the list'],
  ],
  'T5 Vitec’s words shown to a visitor': [[TEXT, 'T5 T18 Vitec’s words about an interest']],
  'T6 people in addresses': [['e2e/addresses.spec.ts', 'T6 no address']],
  'T7 one visitor’s response cached for others': [
    [PATHS, 'T7 every response to one visitor'],
    [BELONGING, 'T7 one office', 'estateUnknown'],
  ],
  'T8 a pixel on the broker’s page reads the fields': [
    ['e2e/embed/embed-hostile.spec.ts', 'a page that listens to every'],
    [FRAMING, 'T13 an office’s own site embeds'],
    'The fields stand in a frame of our own origin, which no script outside can read; the messages are the embed’s tests’ to prove.',
  ],
  'T9 one office’s interest with another’s login': [
    [BELONGING, 'T9 office, estate, login and customer', 'tokenInvalid'],
    [BELONGING, 'T9 a field of Vitec’s that we', 'interestInvalid'],
    ['unit/interest/schema/schema-unknown.test.ts', 'a field that only the server'],
  ],
  'T10 ids that lead the server elsewhere': [[PATHS, 'T10 no id', 'notFound']],
  'T13 frames on sites that may not embed': [
    [HEADERS, 'no page may embed it, and it'],
    [FRAMING, 'cannot embed the form'],
  ],
  'T14 headers built from an office’s origins': [
    ['unit/office/offices-complaints.test.ts', 'is not an origin that may embed'],
  ],
  'T15 messages between frame and page': [
    ['e2e/embed/embed-hostile.spec.ts', 'change nothing in the frame'],
    ['e2e/embed/embed-hostile.spec.ts', 'change nothing on the page'],
    ['unit/components/embed-messages.test.ts', 'any input is a valid message'],
  ],
  'T16 text put into the form by an address': [[TEXT, 'T16 T18 an address fills in no field,']],
  'T17 redirects to other sites': [
    [PATHS, 'T17 a form is redirected to its receipt', 'interestInvalid'],
    [HEADERS, 'T13 an address with an extra'],
  ],
  'T18 text that becomes markup': [
    [TEXT, 'T18 two hundred texts'],
    [TEXT, 'T18 reappears as the same text'],
    ['unit/csp/csp-for.test.ts', 'T18 a script that'],
    [ARCHITECTURE, 'HTML is written by React'],
  ],
  'T21 prototype pollution': [
    [BODIES, 'T21 no name', 'interestInvalid'],
    ['unit/interest/read-form.test.ts', 'is an ordinary field'],
    ['unit/interest/tidy-input.test.ts', '__proto__ stays an ordinary'],
  ],
  'T22 texts that make a regular expression slow': [
    ['unit/vitec/field-time.test.ts', 'T22 no text makes the check of'],
  ],
  'T23 invisible characters': [
    [BODIES, 'T23 any text'],
    ['unit/interest/tidy-input.test.ts', 'a text with'],
    ['unit/interest/schema/schema-property.test.ts', 'a second cleaning changes'],
  ],
  'T24 lengths that Vitec counts differently': [
    ['unit/interest/schema/schema-lengths.test.ts', 'units of'],
  ],
  'T28 learning whether a person is known': [
    ['integration/security/enumeration.test.ts', 'T28 a known and an unknown person'],
  ],
  'T29 overwriting contacts in Vitec': [
    ['integration/submission/interest-emptiness.test.ts', 'no body holds an empty text'],
    ['integration/submission/interest-golden.test.ts', 'the body sent to Vitec is the golden'],
  ],
  'T32 guessing the operator’s token': [
    [BODIES, 'T32 every wrong operator token', 'operatorUnknown'],
    ['integration/operator/operator.test.ts', 'without a token in the settings'],
  ],
  'T33 vulnerabilities of the framework': [
    [HEADERS, 'N2 a forged header that claims', 'nextOnly'],
    [CHAIN, 'T36 N7'],
  ],
  'T34 malicious install scripts': [
    [CHAIN, 'T34 no package runs a script'],
    [ARCHITECTURE, 'every package is from the registry'],
  ],
  'T35 provenance mistaken for safety': [[CHAIN, 'T35 npm run sbom']],
  'T36 a package with a known vulnerability': [[CHAIN, 'T36 N7']],
  'T37 the store read from disk or backup': [
    ['conformance/outbox-erasing.test.ts', 'the store holds no text of a person'],
    ['unit/outbox/seal.test.ts', 'another office’s or another receipt’s row'],
  ],
  'T39 data stored too long': [
    ['conformance/outbox-erasing.test.ts', 'the person is erased the office’s'],
    ['conformance/outbox-erasing.test.ts', 'the proof is deleted after'],
  ],
  'T40 the wrong build or settings in production': [
    [DANGERS, 'is reported in one line without'],
    ['integration/start/start.test.ts', 'T40 npm start reports each danger'],
  ],
  'T41 a stranger’s inbox': [
    ['conformance/mails/confirmation.test.ts', 'T41 one address gets three mails an hour'],
    ['conformance/mails/confirmation.test.ts', 'T41 «'],
    ['conformance/mails/confirmation.test.ts', 'T41 an interest in quarantine is not confirmed'],
  ],
  'T42 a link in a broker’s mail': [
    ['integration/operator/contacted.test.ts', 'T42 the visitor and the broker'],
    ['conformance/mails/notification.test.ts', 'T42 both brokers'],
  ],
  'T43 a robot that books every place': [
    ['conformance/bookings/bookings.test.ts', 'T43 a suspected interest'],
    ['conformance/bookings/bookings.test.ts', 'T43 the same words'],
    ['conformance/bookings/bookings.test.ts', 'T43 a booking with an unknown outcome'],
  ],
  'T44 a link in a mail to an office that erases': [
    ['integration/operator/waiting.test.ts', 'T44 an office sends on'],
  ],

  'N1 Server Functions': [
    [ARCHITECTURE, 'no server function can be'],
    [HEADERS, 'N1 a call', 'nextOnly'],
  ],
  'N2 the proxy as a guard': [
    [HEADERS, 'N2 a request with a content'],
    [HEADERS, 'N2 a forged header that claims', 'nextOnly'],
  ],
  'N3 the image optimiser': [
    [HEADERS, 'no page may embed it, and it'],
    [ARCHITECTURE, 'no picture passes Next’s own'],
  ],
  'N4 rewrites, redirects and i18n in Next’s settings': [
    [ARCHITECTURE, 'no picture passes Next’s own'],
    ['unit/rules/threat-table.test.ts', 'N4 Next has no rewrites, redirects,'],
  ],
  'N5 headers meant for Next or a proxy': [
    [FORGED, 'N5 no header of a proxy or of Next’s', 'nextOnly'],
    [FORGED, 'N5 T31 an interest with all these', 'nextOnly'],
    [DOOR, 'another protocol or a tunnel', 'methodNotAllowed'],
  ],
  'N6 shared caches of personal responses': [[PATHS, 'T7 every response to one visitor']],
  'N7 old versions': [
    [ARCHITECTURE, 'each in one version'],
    [CHAIN, 'V15.1.1 SECURITY.md'],
  ],
  'N8 a development server in public': [[DANGERS, 'is reported in one line without']],
}
