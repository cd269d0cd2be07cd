// A scheme or `www.`; a domain with a path (`casino.example/1`); a bare domain with one of robots' favourite endings.
const LINK =
  /\b(?:https?:\/\/|www\.)\S|(?<![@\w.-])(?:[a-z0-9-]{2,}\.)+[a-z]{2,}\/\S|(?<![@\w.-])(?:[a-z0-9-]{2,}\.)+(?:com|net|org|info|biz|ru|cn|top|xyz|site|online|shop|club|icu|link|click|bet|casino|se|io|me|example)\b(?![.@-])/gi

/** How many links stand in a text, with or without a scheme. An e-mail address is none. */
export function linksIn(text: string) {
  return text.match(LINK)?.length ?? 0
}

export function hasLink(text: string) {
  return linksIn(text) > 0
}
