// Without its own instrumentation, this app would load the main app's (seen in Next 16.4.5), and
// open its store.
export function register() {}
