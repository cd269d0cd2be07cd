type MessagePageProps = {
  title: string
  words: string[]
  links?: { href: string; words: string }[]
}

/** A page with only a message: not found, error, temporarily unavailable. */
export function MessagePage({ title, words, links = [] }: MessagePageProps) {
  return (
    <div className="message-page">
      <h1>{title}</h1>
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.words}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
