/**
 * Set when the loader is served (app/embed.js): the loader's origin, however the host page got the
 * file.
 */
declare const INTRESSE: { home: string; titles: Record<string, string> }

export const SETTING = INTRESSE
