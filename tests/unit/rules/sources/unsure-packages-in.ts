type Locked = { resolved?: string; integrity?: string }

const REGISTRY = 'https://registry.npmjs.org/'

/**
 * Packages of the lock file whose content could change: not from the registry, or without a SHA-512
 * of the content. A package without a source comes from the registry, and is installed only if its
 * hash matches.
 */
export function unsurePackagesIn({ packages }: { packages: Record<string, Locked> }) {
  return Object.entries(packages)
    .filter(([name]) => name !== '')
    .filter(([, { resolved = REGISTRY, integrity }]) => {
      return !(resolved.startsWith(REGISTRY) && integrity?.startsWith('sha512-'))
    })
    .map(([name]) => name)
}
