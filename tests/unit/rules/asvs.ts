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
  '1.1.1 brought into one form once, before it is judged': [
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
  '1.2.4 the store is asked with parameters': [
    ['conformance/store-writes.test.ts', 'a text is read as it was'],
  ],
  '1.2.9 no text becomes a rule': [[WALLS, 'V1.2.9']],
  '1.3.3 cleaned before the note, the mail and the log': [
    [BODIES, 'T23 any text'],
    [BODIES, 'V16.4.1'],
    ['integration/submission/interest-property.test.ts', 'Vitec reads every character'],
  ],
  '1.3.6 nobody says where we call': [
    [PATHS, 'T10 no id'],
    ['faults/answers.test.ts', 'F18'],
  ],
  '1.5.2 what is read is only data': [
    [HEADERS, 'N1 a call'],
    [BODIES, 'T21 no name'],
  ],
  '2.1.1 the rules are written down': [
    ['unit/language/language.test.ts', 'the limits in the words are the limits'],
    ['unit/interest/schema/schema-lengths.test.ts', 'the limits are those of Vitec’s'],
  ],
  '2.1.2 also those between fields': [
    ['unit/interest/schema/schema-contact.test.ts', 'alone is a way to reach a person'],
    ['unit/interest/schema/schema-zip-code.test.ts', 'is not a Swedish postcode'],
  ],
  '2.1.3 also those of how much': [
    ['unit/office/offices-file.test.ts', ''],
    [ROBOTS, 'T31 the forwarded address changes'],
  ],
  '2.2.1 only what is known passes': [
    [PROPERTY, 'an accepted body is accepted'],
    ['unit/interest/schema/schema-unknown.test.ts', 'a field that only the server'],
  ],
  '2.2.2 judged on the server': [[POSTED, 'an invalid body is 422 with the path']],
  '2.2.3 fields that belong together are judged together': [
    ['unit/interest/schema/schema-zip-code.test.ts', 'is stored as 753 10 when'],
    ['unit/interest/verify-numbers.test.ts', ''],
  ],
  '2.3.2 the limits are held': [
    [ROBOTS, 'T30 T31 one address'],
    [POSTED, 'a program that posts its token'],
  ],
  '2.3.3 interest, receipt and key in one commit': [
    ['conformance/store-writes.test.ts', 'a write that fails stores'],
    ['torture/torture.test.ts', ''],
  ],
  '2.4.1 robots': [
    [ROBOTS, 'T30 an interest with a filled'],
    ['performance/flood.test.ts', ''],
  ],
  '3.2.1 no answer is taken for what it is not': [[HEADERS, 'no page may embed it, and it']],
  '3.2.2 text is shown as text': [
    [TEXT, 'T18 two hundred texts'],
    ['architecture.test.ts', 'HTML is written by React'],
  ],
  '3.3.1 no cookie that could be insecure': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
  ],
  '3.3.2 none that others could send': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
  ],
  '3.3.3 none of a host’s name': [['integration/pages/pages.test.ts', 'no address sets a cookie']],
  '3.3.4 none for scripts to read': [
    ['integration/pages/pages.test.ts', 'no address sets a cookie'],
    ['architecture.test.ts', 'no code stores data in the browser'],
  ],
  '3.4.1 https for a year at least, and below': [[HEADERS, 'V3.4.1']],
  '3.4.2 other sites may not ask': [
    [DOOR, 'on /api/interests is 405,'],
    [DOOR, 'T11 the response to a stored'],
  ],
  '3.4.3 a content policy': [
    [HEADERS, 'V3.4.3 csp_evaluator'],
    ['unit/csp/csp-for.test.ts', 'T18 a script that'],
  ],
  '3.4.4 nosniff everywhere': [[HEADERS, 'no page may embed it, and it']],
  '3.4.5 a referrer policy': [[HEADERS, 'no page may embed it, and it']],
  '3.4.6 who may frame': [
    [HEADERS, 'no page may embed it, and it'],
    [FRAMING, 'T13'],
  ],
  '3.5.1 no other site acts for a visitor': [[CROSS_SITE, 'T11 Sec-Fetch-Site ']],
  '3.5.2 nor by a request a browser sends unasked': [[CROSS_SITE, 'T11 a foreign page’s fetch']],
  '3.5.3 nothing changes by GET': [[DOOR, 'on /api/interests is 405,']],
  '3.5.5 messages between windows': [
    ['unit/components/embed-messages.test.ts', 'any input is a valid message'],
    ['e2e/embed/embed-hostile.spec.ts', 'change nothing in the frame'],
  ],
  '3.7.2 led only to our own addresses': [
    [PATHS, 'T17 a form is redirected to its receipt'],
    [HEADERS, 'T13 an address with an extra'],
  ],
  '4.1.1 every body says what it is': [[HEADERS, 'V4.1.1']],
  '4.1.3 a proxy’s words are a proxy’s': [
    [FORGED, 'N5 no header of a proxy or of Next’s'],
    ['unit/abuse/client-networks.test.ts', 'T31'],
  ],
  '4.2.1 where a message ends': [[DOOR, 'smuggles in no second request']],
  '6.3.1 the operator’s token guessed': [[BODIES, 'T32 every wrong operator token']],
  '6.3.2 no login of the app’s own': [
    ['integration/operator/operator.test.ts', 'without a token in the settings'],
    [DANGERS, 'is reported in one line without'],
  ],
  '8.2.2 nobody else’s home or receipt': [
    [BELONGING, 'T9 office, estate, login and customer'],
    [BELONGING, 'T7 one office'],
    ['unit/outbox/reference.test.ts', 'a receipt’s id is 128 bits'],
  ],
  '8.3.1 decided on the server': [[BELONGING, 'T9 a field of Vitec’s that we']],
  '8.4.1 offices apart': [
    [BELONGING, 'T9 office, estate, login and customer'],
    [SEAL, 'another office’s or another receipt’s row'],
  ],
  '9.1.1 a token is signed': [[TOKEN, 'a token with any changed']],
  '9.1.2 in one way': [
    [TOKEN, 'an unsigned token is refused'],
    [TOKEN, 'is refused'],
  ],
  '9.1.3 by our own key': [[TOKEN, 'a token of a key that is not in the ring']],
  '9.2.1 for a time': [[TOKEN, 'a token is valid for two']],
  '9.2.2 for one purpose': [
    [TOKEN, 'a page’s token holds its office,'],
    ['unit/settings/key-ring.test.ts', 'each purpose has a key of its own'],
  ],
  '9.2.3 for one home': [[BELONGING, 'T9 office, estate, login and customer']],
  '11.1.1 how keys are kept and changed': [
    ['integration/delivery/key-rotation.test.ts', 'T27 T38 a key rotation disturbs no open'],
    ['unit/settings/key-ring.test.ts', 'each purpose has a key of its own'],
  ],
  '11.1.2 which keys are in use': [
    ['integration/operator/operator.test.ts', 'F31 a store whose key is missing'],
  ],
  '11.2.2 keys and ways can be changed': [
    ['conformance/outbox-rekey.test.ts', 'texts sealed by an older'],
    [SEAL, 'the first key of the ring seals'],
  ],
  '11.3.1 no weak cipher': [[WALLS, 'V11.3.1']],
  '11.3.2 AES-GCM': [
    [WALLS, 'V11.3.1'],
    [SEAL, 'the same interest sealed twice'],
  ],
  '11.3.3 what was changed does not open': [[SEAL, 'a seal changed in any of its parts']],
  '11.4.1 no weak hash': [[WALLS, 'V11.3.1 V11.4.1']],
  '11.5.1 128 bits nobody can guess': [
    [WALLS, 'V11.5.1'],
    [TOKEN, 'a token of one’s own holds'],
    ['unit/outbox/reference.test.ts', 'a receipt’s id is 128 bits'],
  ],
  '12.1.1 TLS inward': [
    [DANGERS, 'is reported in one line without'],
    'TLS ends in the proxy in front, which is the operator’s; an app refuses to start on a plain address that is not its own machine’s.',
  ],
  '12.3.2 certificates outward': [
    ['faults/connection.test.ts', 'F19'],
    [DANGERS, 'is reported in one line without'],
  ],
  '13.2.3 no login that everybody knows': [[DANGERS, 'is reported in one line without']],
  '13.2.4 whom we call': [[WALLS, 'V13.2.4']],
  '13.3.1 secrets from files': [['unit/settings/settings-files.test.ts', 'mounted as a file']],
  '13.3.2 and seen by nobody': [
    [CANARIES, 'no secret is in a file of the build'],
    ['unit/settings/settings-complaints.test.ts', 'does not quote the value'],
  ],
  '13.4.1 no .git': [[PATHS, 'V13.4.1']],
  '13.4.2 nothing for finding faults': [
    [DANGERS, 'is reported in one line without'],
    [CANARIES, 'V15.2.3'],
  ],
  '13.4.3 no lists of files': [[PATHS, 'V13.4.1 V13.4.3']],
  '13.4.4 no TRACE': [[DOOR, 'is 405 everywhere']],
  '13.4.5 the operator’s addresses are closed': [
    [BODIES, 'T32 every wrong operator token'],
    ['integration/operator/operator.test.ts', 'the operator’s addresses accept the token alone'],
  ],
  '14.1.1 what kinds of data there are': [
    ['unit/language/notice.test.ts', 'the notice names the controller'],
    'An interest is one kind, personal, and sealed as a whole; what else is kept of it has no person in it.',
  ],
  '14.1.2 and how each is kept': [
    [ERASING, 'the store holds no text of a person'],
    [ERASING, 'the person is erased the office’s'],
  ],
  '14.2.1 no person in an address': [['e2e/addresses.spec.ts', 'T6 no address']],
  '14.2.2 nor kept on the way': [[PATHS, 'T7 every response to one visitor']],
  '14.2.3 nor sent to anybody else': [
    ['e2e/embed/embed-private.spec.ts', 'the page and the frame store'],
    ['e2e/interest.spec.ts', 'the form stores nothing in the browser'],
  ],
  '14.2.4 kept as is said': [
    [FAULT_CANARIES, 'T4 T5 a person whose interest meets'],
    [ERASING, 'an undelivered interest is erased'],
  ],
  '14.3.2 no-store': [[PATHS, 'T7 every response to one visitor']],
  '14.3.3 nothing in the browser': [
    ['e2e/interest.spec.ts', 'the form stores nothing in the browser'],
  ],
  '15.1.1 how soon a hole is closed': [[CHAIN, 'V15.1.1']],
  '15.1.2 what it is made of': [[CHAIN, 'T35 npm run sbom']],
  '15.1.3 what costs much': [
    ['unit/http/concurrency-limit.test.ts', 'F42'],
    ['unit/vitec/field-time.test.ts', 'T22 no text makes the check of'],
  ],
  '15.2.1 no part with a known hole': [[CHAIN, 'T36 N7']],
  '15.2.2 what costs much is bounded': [
    [DOOR, 'at once'],
    ['unit/http/concurrency-limit.test.ts', 'F42'],
    ['integration/delivery/delivery.test.ts', 'F43'],
  ],
  '15.2.3 nothing of the tests at work': [[CANARIES, 'V15.2.3']],
  '15.3.1 only the fields that are needed': [[CANARIES, 'no secret and no person is in a page']],
  '15.3.2 no redirect is followed': [['faults/answers.test.ts', 'F18']],
  '15.3.3 no field that is not offered': [[BELONGING, 'T9 a field of Vitec’s that we']],
  '15.3.4 the true address': [['unit/abuse/client-networks.test.ts', 'is read from the right']],
  '15.3.5 of the type they should be': [[PROPERTY, 'no JSON in the place of a field']],
  '15.3.6 no prototype changed': [[BODIES, 'T21 no name']],
  '15.3.7 what comes twice': [
    ['unit/interest/read-form.test.ts', 'the last value of a repeated'],
    [DOOR, 'T20 a request with two'],
  ],
  '16.1.1 what is logged': [[LOG, 'T4 V16.2.5']],
  '16.2.1 when, where and what': [
    [LOG, 'T4 V16.2.5'],
    [BODIES, 'V16.4.1'],
  ],
  '16.2.2 in UTC': [
    [LOG, 'T4 only the name and frames'],
    [BODIES, 'V16.4.1'],
  ],
  '16.2.3 only where it should go': [['integration/operator/operator.test.ts', '']],
  '16.2.4 in one form': [[BODIES, 'V16.4.1']],
  '16.2.5 nothing that may not be': [
    [LOG, 'T4 V16.2.5'],
    [FAULT_CANARIES, 'T4 T5 a person whose interest meets'],
  ],
  '16.3.1 who knocks as the operator': [
    [BODIES, 'T32 every wrong operator token', 'operatorUnknown'],
  ],
  '16.3.2 who is refused': [
    [BELONGING, 'T9 office, estate, login and customer', 'tokenInvalid'],
    [CROSS_SITE, 'T11 Sec-Fetch-Site ', 'originRefused'],
  ],
  '16.3.3 who tries to get round': [
    [ROBOTS, 'T30 T31 one address', 'rateLimited'],
    [FORGED, 'N5 no header of a proxy or of Next’s', 'nextOnly'],
    [DOOR, 'smuggles in no second request', 'requestUnreadable'],
  ],
  '16.3.4 a certificate that is wrong': [
    ['conformance/alert-conditions.test.ts', 'a certificate that is not Vitec’s'],
  ],
  '16.4.1 no line of the log is a stranger’s': [[BODIES, 'V16.4.1']],
  '16.5.1 an error says nothing': [
    ['unit/http/problem.test.ts', 'is an RFC 9457 problem, in codes'],
    [TEXT, 'T5 T18 Vitec’s words about an interest'],
  ],
  '16.5.2 without Vitec it goes on': [
    ['integration/delivery/delivery.test.ts', 'a receipt takes less than'],
  ],
  '16.5.3 what breaks lets nobody in': [
    ['integration/delivery/store-trouble.test.ts', 'a store that cannot write is 503'],
    ['integration/submission/fuzz.test.ts', 'ten thousand posts of any kind'],
  ],

  '5 files of visitors’': [
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
