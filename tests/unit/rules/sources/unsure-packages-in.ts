type Locked = { resolved?: string; integrity?: string }

const REGISTRY = 'https://registry.npmjs.org/'

/**
 * Packages of the lock that could be another tomorrow: not from the registry, or without a SHA-512 of what they are. One that says
 * nothing of where it is from comes from the registry, and is what its mark says or is not installed.
 */
export function unsurePackagesIn({ packages }: { packages: Record<string, Locked> }) {
  return Object.entries(packages)
    .filter(([name]) => name !== '')
    .filter(([, { resolved = REGISTRY, integrity }]) => {
      return !(resolved.startsWith(REGISTRY) && integrity?.startsWith('sha512-'))
    })
    .map(([name]) => name)
}
