// The check reports in one line what would otherwise be a syntax error in a package's file.
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 24) {
  console.error(
    `intresse needs Node 24 or newer and this is ${process.version}. Run \`npm ci\`: it brings one (optional dependencies must not be left out).`,
  )
  process.exit(1)
}
