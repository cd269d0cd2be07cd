type PageScriptProps = {
  /** Holds no `</script`: ours from the build, or JSON with its `<` escaped. */
  text: string
  type?: string
  id?: string
}

/** A script that stands in the page itself. */
export function PageScript({ text, ...attributes }: PageScriptProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React writes `&quot;` for a quote, which no script understands.
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: text }} />
}

/** JSON that cannot end the script it stands in. */
export function jsonForScript(value: object) {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
