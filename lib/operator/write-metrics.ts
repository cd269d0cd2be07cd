import 'server-only'

export type Sample = { suffix?: string; labels?: Record<string, string>; value: number }

/** One figure in Prometheus' sense, with all its samples. */
export type Family = {
  name: string
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  samples: Sample[]
}

const PREFIX = 'intresse_'

/** Prometheus' text exposition format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). */
export function writeMetrics(families: Family[]) {
  const lines = families.flatMap(({ name, type, help, samples }) => [
    `# HELP ${PREFIX}${name} ${help}`,
    `# TYPE ${PREFIX}${name} ${type}`,
    ...samples.map(
      ({ suffix = '', labels = {}, value }) =>
        `${PREFIX}${name}${suffix}${written(labels)} ${value}`,
    ),
  ])

  return `${lines.join('\n')}\n`
}

function written(labels: Record<string, string>) {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)

  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

function escaped(value: string) {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
