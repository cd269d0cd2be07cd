import type { Proof } from './threats.ts'

const BELONGING = 'integration/security/attack-belonging.test.ts'
const PATHS = 'integration/security/attack-paths.test.ts'
const BODIES = 'integration/security/attack-bodies.test.ts'
const FORGED = 'integration/security/forged-headers.test.ts'
const CANARIES = 'integration/security/canaries.test.ts'
const FAULT_CANARIES = 'integration/security/fault-canaries.test.ts'
const CHAIN = 'unit/rules/supply-chain.test.ts'
const CROSS_SITE = 'integration/security/cross-site.test.ts'
const DANGERS = 'unit/settings/unsafe-settings.test.ts'
const DOOR = 'integration/submission/door.test.ts'
const ERASING = 'conformance/outbox-erasing.test.ts'
const FRAMING = 'e2e/embed/framing.spec.ts'
const HEADERS = 'integration/security/headers.test.ts'
const LOG = 'unit/log/log.test.ts'
const POSTED = 'integration/submission/post-interest.test.ts'
const PROPERTY = 'unit/interest/schema/schema-property.test.ts'
const ROBOTS = 'integration/pages/robots.test.ts'
const SEAL = 'unit/outbox/seal.test.ts'
const TEXT = 'e2e/text-as-text.spec.ts'
const TOKEN = 'unit/abuse/form-token.test.ts'
const WALLS = 'unit/rules/walls.test.ts'

/**
 * OWASP's ASVS 5.0, levels 1 and 2: the requirements that apply to us (docs/security.md), in our
 * words. Chapters are listed whole if none of their requirements applies.
 */
export const ASVS: Record<string, Proof[]> = {
  '1.1.1 input is decoded to one form, once, before it is checked': [
    [PROPERTY, 'a second cleaning changes'],
    [PATHS, 'T10 no id'],
  ],
  '1.2.1 encoded for HTML': [[TEXT, 'T18 two hundred texts']],
  '1.2.2 encoded for addresses': [
    [PATHS, 'T17 a form is redirected to its receipt'],
    ['e2e/addresses.spec.ts', 'T6 no address'],
  ],
  '1.2.3 encoded for scripts and JSON': [
    [TEXT, 'T18 two hundred texts'],
    [BODIES, 'T21 no name'],
  ],
  '1.2.4 SQL takes parameters': [['conformance/store-writes.test.ts', 'a text is read as it was']],
  '1.2.9 no text becomes a regular expression': [[WALLS, 'V1.2.9']],
  '1.3.3 cleaned before the note, the mail and the log': [
    [BODIES, 'T23 any text'],
    [BODIES, 'V16.4.1'],
    ['integration/submission/interest-property.test.ts', 'Vitec reads every character'],
  ],
  '1.3.6 only our settings decide which hosts are called': [
    [PATHS, 'T10 no id'],
    ['faults/answers.test.ts', 'F18'],
  ],
  '1.5.2 parsed input is data only': [
    [HEADERS, 'N1 a call'],
    [BODIES, 'T21 no name'],
  ],
  '2.1.1 validation rules are written down': [
    ['unit/language/language.test.ts', 'the limits in the words are the limits'],
    ['unit/interest/schema/schema-lengths.test.ts', 'the limits are those of Vitec’s'],
  ],
  '2.1.2 rules between fields are written down': [
    ['unit/interest/schema/schema-contact.test.ts', 'alone is a way to reach a person'],
    ['unit/interest/schema/schema-zip-code.test.ts', 'is not a Swedish postcode'],
  ],
  '2.1.3 limits of quantity are written down': [
    ['unit/office/offices-file.test.ts', ''],
    [ROBOTS, 'T31 the forwarded address changes'],
  ],
  '2.2.1 only known input is accepted': [
    [PROPERTY, 'an accepted body is accepted'],
    ['unit/interest/schema/schema-unknown.test.ts', 'a field that only the server'],
  ],
  '2.2.2 input is checked on the server': [[POSTED, 'an invalid body is 422 with the path']],
  '2.2.3 fields that belong together are checked together': [
    ['unit/interest/schema/schema-zip-code.test.ts', 'is stored as 753 10 when'],
    ['unit/interest/verify-numbers.test.ts', ''],
  ],
  '2.3.2 limits are enforced': [
    [ROBOTS, 'T30 T31 one address'],
    [POSTED, 'a program that posts its token'],
  ],
  '2.3.3 interest, receipt and key in one transaction': [
    ['conformance/store-writes.test.ts', 'a write that fails stores'],
    ['torture/torture.test.ts', ''],
  ],
  '2.4.1 protection against robots': [
    [ROBOTS, 'T30 an interest with a filled'],
    ['performance/flood.test.ts', ''],
  ],
  '3.2.1 no response is taken for another type': [[HEADERS, 'no page may embed it, and it']],
  '3.2.2 text is shown as text': [
    [TEXT, 'T18 two hundred texts'],
    ['architecture.test.ts', 'HTML is written by React'],
  ],
  '3.3.1 no cookie that could be insecure': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
  ],
  '3.3.2 no cookie that other sites could send': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
  ],
  '3.3.3 no cookie with a host prefix': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
  ],
  '3.3.4 no cookie for scripts to read': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
    ['architecture.test.ts', 'no code stores data in the browser'],
  ],
  '3.4.1 HSTS for a year or more, with subdomains': [[HEADERS, 'V3.4.1']],
  '3.4.2 no CORS': [
    [DOOR, 'on /api/interests is 405,'],
    [DOOR, 'T11 the response to a stored'],
  ],
  '3.4.3 a Content-Security-Policy': [
    [HEADERS, 'V3.4.3 csp_evaluator'],
    ['unit/csp/csp-for.test.ts', 'T18 a script that'],
  ],
  '3.4.4 nosniff everywhere': [[HEADERS, 'no page may embed it, and it']],
  '3.4.5 a referrer policy': [[HEADERS, 'no page may embed it, and it']],
  '3.4.6 frame-ancestors': [
    [HEADERS, 'no page may embed it, and it'],
    [FRAMING, 'T13'],
  ],
  '3.5.1 no other site acts for a visitor': [[CROSS_SITE, 'T11 Sec-Fetch-Site ']],
  '3.5.2 no request without a preflight acts for a visitor': [
    [CROSS_SITE, 'T11 a foreign page’s fetch'],
  ],
  '3.5.3 no change of state by GET': [[DOOR, 'on /api/interests is 405,']],
  '3.5.5 messages between windows are checked': [
    ['unit/components/embed-messages.test.ts', 'any input is a valid message'],
    ['e2e/embed/embed-hostile.spec.ts', 'change nothing in the frame'],
  ],
  '3.7.2 redirects only to our own addresses': [
    [PATHS, 'T17 a form is redirected to its receipt'],
    [HEADERS, 'T13 an address with an extra'],
  ],
  '4.1.1 every body has its content type': [[HEADERS, 'V4.1.1']],
  '4.1.3 a proxy’s headers cannot be set by a client': [
    [FORGED, 'N5 no header of a proxy or of Next’s'],
    ['unit/abuse/client-networks.test.ts', 'T31'],
  ],
  '4.2.1 message boundaries': [[DOOR, 'smuggles in no second request']],
  '6.3.1 the operator’s token cannot be guessed': [[BODIES, 'T32 every wrong operator token']],
  '6.3.2 no default login': [
    ['integration/operator/operator.test.ts', 'without a token in the settings'],
    [DANGERS, 'is reported in one line without'],
  ],
  '8.2.2 an estate or receipt of another person cannot be reached': [
    [BELONGING, 'T9 office, estate, login and customer'],
    [BELONGING, 'T7 one office'],
    ['unit/outbox/reference.test.ts', 'a receipt’s id is 128 bits'],
  ],
  '8.3.1 authorisation is decided on the server': [[BELONGING, 'T9 a field of Vitec’s that we']],
  '8.4.1 offices are separated': [
    [BELONGING, 'T9 office, estate, login and customer'],
    [SEAL, 'another office’s or another receipt’s row'],
  ],
  '9.1.1 tokens are signed': [[TOKEN, 'a token with any changed']],
  '9.1.2 tokens have one algorithm': [
    [TOKEN, 'an unsigned token is refused'],
    [TOKEN, 'is refused'],
  ],
  '9.1.3 tokens have our own key': [[TOKEN, 'a token of a key that is not in the ring']],
  '9.2.1 tokens have a limited time': [[TOKEN, 'a token is valid for two']],
  '9.2.2 tokens have one purpose': [
    [TOKEN, 'a page’s token holds its office,'],
    ['unit/settings/key-ring.test.ts', 'each purpose has a key of its own'],
  ],
  '9.2.3 tokens have one estate': [[BELONGING, 'T9 office, estate, login and customer']],
  '11.1.1 storage and rotation of keys': [
    ['integration/delivery/key-rotation.test.ts', 'T27 T38 a key rotation disturbs no open'],
    ['unit/settings/key-ring.test.ts', 'each purpose has a key of its own'],
  ],
  '11.1.2 the keys in use': [
    ['integration/operator/operator.test.ts', 'F31 a store whose key is missing'],
  ],
  '11.2.2 keys and algorithms can be changed': [
    ['conformance/outbox-rekey.test.ts', 'texts sealed by an older'],
    [SEAL, 'the first key of the ring seals'],
  ],
  '11.3.1 no weak cipher': [[WALLS, 'V11.3.1']],
  '11.3.2 AES-GCM': [
    [WALLS, 'V11.3.1'],
    [SEAL, 'the same interest sealed twice'],
  ],
  '11.3.3 a changed ciphertext does not decrypt': [[SEAL, 'a seal changed in any of its parts']],
  '11.4.1 no weak hash': [[WALLS, 'V11.3.1 V11.4.1']],
  '11.5.1 128 random bits': [
    [WALLS, 'V11.5.1'],
    [TOKEN, 'a token of one’s own holds'],
    ['unit/outbox/reference.test.ts', 'a receipt’s id is 128 bits'],
  ],
  '12.1.1 TLS inward': [
    [DANGERS, 'is reported in one line without'],
    'TLS ends in the proxy in front, which is the operator’s; an app refuses to start on a plain address that is not its own machine’s.',
  ],
  '12.3.2 certificates are checked outward': [
    ['faults/connection.test.ts', 'F19'],
    [DANGERS, 'is reported in one line without'],
  ],
  '13.2.3 no well-known login': [[DANGERS, 'is reported in one line without']],
  '13.2.4 a list of hosts that are called': [[WALLS, 'V13.2.4']],
  '13.3.1 secrets from files': [['unit/settings/settings-files.test.ts', 'mounted as a file']],
  '13.3.2 no secret is exposed': [
    [CANARIES, 'no secret is in a file of the build'],
    ['unit/settings/settings-complaints.test.ts', 'does not quote the value'],
  ],
  '13.4.1 no .git': [[PATHS, 'V13.4.1']],
  '13.4.2 no debugging aids': [
    [DANGERS, 'is reported in one line without'],
    [CANARIES, 'V15.2.3'],
  ],
  '13.4.3 no directory listings': [[PATHS, 'V13.4.1 V13.4.3']],
  '13.4.4 no TRACE': [[DOOR, 'is 405 everywhere']],
  '13.4.5 the operator’s addresses are closed': [
    [BODIES, 'T32 every wrong operator token'],
    ['integration/operator/operator.test.ts', 'the operator’s addresses accept the token alone'],
  ],
  '14.1.1 the classes of data': [
    ['unit/language/notice.test.ts', 'the notice names the controller'],
    'An interest is one kind, personal, and sealed as a whole; what else is kept of it has no person in it.',
  ],
  '14.1.2 protection of each class of data': [
    [ERASING, 'the store holds no text of a person'],
    [ERASING, 'the person is erased the office’s'],
  ],
  '14.2.1 no person in an address': [['e2e/addresses.spec.ts', 'T6 no address']],
  '14.2.2 no personal data in a cache': [[PATHS, 'T7 every response to one visitor']],
  '14.2.3 no personal data sent to third parties': [
    ['e2e/embed/embed-private.spec.ts', 'the page and the frame store'],
    ['e2e/interest.spec.ts', 'the form stores nothing in the browser'],
  ],
  '14.2.4 data stored as the notice says': [
    [FAULT_CANARIES, 'T4 T5 a person whose interest meets'],
    [ERASING, 'an undelivered interest is erased'],
  ],
  '14.3.2 no-store': [[PATHS, 'T7 every response to one visitor']],
  '14.3.3 no data in browser storage': [
    ['e2e/interest.spec.ts', 'the form stores nothing in the browser'],
  ],
  '15.1.1 times for fixing vulnerabilities': [[CHAIN, 'V15.1.1']],
  '15.1.2 a bill of materials': [[CHAIN, 'T35 npm run sbom']],
  '15.1.3 costly work is known': [
    ['unit/http/guards.test.ts', 'F42'],
    ['unit/vitec/field-time.test.ts', 'T22 no text makes the check of'],
  ],
  '15.2.1 no package with a known vulnerability': [[CHAIN, 'T36 N7']],
  '15.2.2 costly work is bounded': [
    [DOOR, 'at once'],
    ['unit/http/guards.test.ts', 'F42'],
    ['integration/delivery/delivery.test.ts', 'F43'],
  ],
  '15.2.3 no test code in production': [[CANARIES, 'V15.2.3']],
  '15.3.1 only the fields that are needed': [[CANARIES, 'no secret and no person is in a page']],
  '15.3.2 no redirect is followed': [['faults/answers.test.ts', 'F18']],
  '15.3.3 no mass assignment': [[BELONGING, 'T9 a field of Vitec’s that we']],
  '15.3.4 the true client address': [
    ['unit/abuse/client-networks.test.ts', 'is read from the right'],
  ],
  '15.3.5 types are checked': [[PROPERTY, 'no JSON in the place of a field']],
  '15.3.6 no prototype is changed': [[BODIES, 'T21 no name']],
  '15.3.7 repeated parameters': [
    ['unit/interest/read-form.test.ts', 'the last value of a repeated'],
    [DOOR, 'T20 a request with two'],
  ],
  '16.1.1 an inventory of log events': [[LOG, 'T4 V16.2.5']],
  '16.2.1 log lines with time, place and event': [
    [LOG, 'T4 V16.2.5'],
    [BODIES, 'V16.4.1'],
  ],
  '16.2.2 log lines in UTC': [
    [LOG, 'T4 only the name and frames'],
    [BODIES, 'V16.4.1'],
  ],
  '16.2.3 logs go only to their destination': [['integration/operator/operator.test.ts', '']],
  '16.2.4 log lines in one format': [[BODIES, 'V16.4.1']],
  '16.2.5 log lines without sensitive data': [
    [LOG, 'T4 V16.2.5'],
    [FAULT_CANARIES, 'T4 T5 a person whose interest meets'],
  ],
  '16.3.1 wrong operator logins are logged': [
    [BODIES, 'T32 every wrong operator token', 'operatorUnknown'],
  ],
  '16.3.2 refusals are logged': [
    [BELONGING, 'T9 office, estate, login and customer', 'tokenInvalid'],
    [CROSS_SITE, 'T11 Sec-Fetch-Site ', 'originRefused'],
  ],
  '16.3.3 attempts to bypass are logged': [
    [ROBOTS, 'T30 T31 one address', 'rateLimited'],
    [FORGED, 'N5 no header of a proxy or of Next’s', 'nextOnly'],
    [DOOR, 'smuggles in no second request', 'requestUnreadable'],
  ],
  '16.3.4 certificate errors are alerted': [
    ['conformance/alert-conditions.test.ts', 'a certificate that is not Vitec’s'],
  ],
  '16.4.1 no log injection': [[BODIES, 'V16.4.1']],
  '16.5.1 errors reveal no details': [
    ['unit/http/problem.test.ts', 'is an RFC 9457 problem, in codes'],
    [TEXT, 'T5 T18 Vitec’s words about an interest'],
  ],
  '16.5.2 the app works without Vitec': [
    ['integration/delivery/delivery.test.ts', 'a receipt takes less than'],
  ],
  '16.5.3 the app fails closed': [
    ['integration/delivery/store-trouble.test.ts', 'a store that cannot write is 503'],
    ['integration/submission/fuzz.test.ts', 'ten thousand posts of any kind'],
  ],

  '5 files of visitors': [
    [WALLS, 'V5 no code accepts a file from'],
    [DOOR, 'T20 invalid JSON with the content'],
  ],
  '7 sessions': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
    'There are no accounts and no sessions; the operator alone has a token, shown with each request.',
  ],
  '10 OAuth': [
    [WALLS, 'V10 no code logs in through a third'],
    [WALLS, 'V5 V10 V17'],
  ],
  '17 WebRTC': [
    [WALLS, 'V17 no code connects browser'],
    [WALLS, 'V5 V10 V17'],
  ],
}
