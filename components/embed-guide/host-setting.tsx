import type { Phrases } from '#lib/language/sv.ts'

import { Part } from './part.tsx'
import { Snippet, type SnippetPhrases } from './snippet.tsx'

export type HostSettingProps = {
  guide: Phrases['guide']
  officeName: string
  origin: string
  /** The loader at the address that changes with its content. */
  loader: { address: string; integrity: string }
  allowedOrigins: readonly string[]
}

/** The settings that the agency's site and our app each need for the form to be shown. */
export function HostSetting({ guide, officeName, ...setting }: HostSettingProps) {
  const { origin, loader, allowedOrigins } = setting
  const { policy, sites } = guide
  const snippet: SnippetPhrases = { copy: guide.copy, copied: guide.copied, marked: guide.marked }

  return (
    <>
      <Part heading={policy.heading}>
        <h3>{policy.content}</h3>
        <p>{policy.contentWords}</p>
        <Snippet
          name={policy.content}
          text={`script-src ${origin};\nframe-src ${origin};`}
          phrases={snippet}
        />
        <h3>{policy.integrity}</h3>
        <p>{policy.integrityWords}</p>
        <Snippet
          name={policy.integrityName}
          text={[
            `<script src="${loader.address}"`,
            `  integrity="${loader.integrity}"`,
            '  crossorigin="anonymous" async></script>',
          ].join('\n')}
          phrases={snippet}
        />
      </Part>
      <Part heading={sites.heading}>
        <p>{sites.words(officeName)}</p>
        {allowedOrigins.length > 0 ? (
          <ul className="guide-sites">
            {allowedOrigins.map((each) => (
              <li key={each}>
                <code translate="no">{each}</code>
              </li>
            ))}
          </ul>
        ) : (
          <p>{sites.none}</p>
        )}
        <p>{sites.add}</p>
        <Snippet name={sites.addName} text={originsSetting(allowedOrigins)} phrases={snippet} />
      </Part>
    </>
  )
}

function originsSetting(allowedOrigins: readonly string[]) {
  return `"allowedOrigins": ${JSON.stringify([...allowedOrigins, 'https://www.example.com'], null, 2)}`
}
