// Without one of its own this app would be given the app's (seen in Next 16.4.5), and open its store.
export function register() {}
