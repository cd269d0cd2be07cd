/** Put in when the loader is served (app/embed.js): whose loader this is, however the host page came by it. */
declare const INTRESSE: { home: string; titles: Record<string, string> }

export const SETTING = INTRESSE
