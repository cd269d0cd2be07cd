import 'server-only'

import {
  acceptedAnswer,
  oembedAnswer,
  receiptAnswer,
  roundAnswer,
  statusAnswer,
  testedAnswer,
  tokenAnswer,
} from './answers.ts'
import { bodySchema } from './body.ts'
import { answer, forOperators, inPath, inQuery, operation, problems } from './parts.ts'

/** The number in `package.json`: a test compares them. */
const VERSION = '0.2.0'

/** The HTTP API as OpenAPI 3.1, made from the schemas that check it. */
export function openApiDocument(url: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Intresse',
      version: VERSION,
      description: 'A visitor’s interest in a home, stored and handed to Vitec.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url }],
    security: [],
    tags: [
      { name: 'interest', description: 'From a form to a receipt.' },
      { name: 'operator', description: 'With the operator’s token.' },
    ],
    paths: {
      '/api/form-token': {
        get: operation('getFormToken', 'A token of one’s own for one home', {
          parameters: [
            inQuery('office', true),
            inQuery('estate', true),
            inQuery('page', false),
            inQuery('locale', false),
            inQuery('test', false),
          ],
          responses: {
            ...answer(200, 'The token.', tokenAnswer),
            ...problems('officeUnknown', 'estateUnknown', 'estateUnavailable'),
          },
        }),
      },
      '/api/interests': {
        post: operation('sendInterest', 'Sends an interest', {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: bodySchema() } },
          },
          responses: {
            ...answer(202, 'The interest is on the disk.', acceptedAnswer),
            ...answer(200, 'Checked in test mode, and not stored.', testedAnswer),
            ...problems(
              ...(['bodyUnreadable', 'originRefused', 'officeUnknown', 'interestChanged'] as const),
              ...(['bodyTooLarge', 'mediaTypeUnsupported', 'interestInvalid'] as const),
              ...(['rateLimited', 'estateUnavailable', 'methodNotAllowed'] as const),
            ),
          },
        }),
      },
      '/api/receipts/{receiptId}': {
        get: operation('getReceipt', 'The state of an interest', {
          parameters: [inPath('receiptId')],
          responses: {
            ...answer(200, 'The receipt. It holds no personal data.', receiptAnswer),
            ...problems('receiptUnknown'),
          },
        }),
      },
      '/api/receipts/{receiptId}/withdraw': {
        post: operation('withdrawInterest', 'Withdraws an interest that was not sent', {
          parameters: [inPath('receiptId')],
          responses: {
            303: { description: 'To the receipt, which shows what came of it.' },
            ...problems('receiptUnknown', 'originRefused'),
          },
        }),
      },
      '/api/oembed': {
        get: operation('getOembed', 'The embed for a home’s address', {
          parameters: [inQuery('url', true), inQuery('format', false)],
          responses: {
            ...answer(200, 'oEmbed 1.0.', oembedAnswer),
            ...problems('notFound', 'formatUnsupported', 'estateUnavailable'),
          },
        }),
      },
      '/api/ops/status': {
        get: forOperators('getStatus', 'How everything stands, without a person', {
          ...answer(200, 'Office by office.', statusAnswer),
        }),
      },
      '/api/ops/metrics': {
        get: forOperators('getMetrics', 'The figures for Prometheus', {
          200: {
            description: 'Prometheus’ text format.',
            content: { 'text/plain': { schema: { type: 'string' } } },
          },
        }),
      },
      '/api/ops/deliver': {
        post: forOperators('deliver', 'One round of delivery within 25 s', {
          ...answer(200, 'How many attempts ended in each way.', roundAnswer),
        }),
      },
    },
    components: {
      securitySchemes: { operator: { type: 'http', scheme: 'bearer' } },
    },
  }
}
