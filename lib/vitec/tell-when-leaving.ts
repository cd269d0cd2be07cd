import 'server-only'

import type { Dispatcher } from 'undici'

/**
 * Tells when a request is about to be written to a connected socket. undici calls `onRequestStart` right before the first byte, after
 * DNS, TCP and TLS, so an error before it means that nothing arrived (undici 8: docs/api/Dispatcher.md, lib/dispatcher/client-h1.js).
 */
export function tellWhenLeaving(onLeaving: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart(controller, context) {
        onLeaving()
        handler.onRequestStart?.(controller, context)
      },
      onRequestUpgrade: (...given) => handler.onRequestUpgrade?.(...given),
      onResponseStart: (...given) => handler.onResponseStart?.(...given),
      onResponseData: (...given) => handler.onResponseData?.(...given),
      onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
      onResponseError: (...given) => handler.onResponseError?.(...given),
    })
}
