import { ekbacken, isSameId } from './offices.ts'

/** New production (VITEC.md 12, A8): an office's project, and the estates that belong to it. */
const projects = [
  {
    id: 'PRO11385_0003',
    office: ekbacken,
    name: 'Kvarteret Syrenen',
    status: { id: 'Upcoming', name: 'Kommande' },
    estates: { price: { min: 2_950_000, max: 5_400_000 }, total: 24 },
    sale: { startsAt: null, heading: 'Tjugofyra lägenheter kring en gård' },
    producer: 'Fålhagens Byggnads AB',
  },
]

export function projectsOf(customerId: string) {
  return projects
    .filter(({ office }) => isSameId(office.customerId, customerId))
    .map(({ office, ...project }) => ({ ...project, customerId: office.customerId }))
}

export function findProject(customerId: string, projectId: string) {
  return projectsOf(customerId).find(({ id }) => isSameId(id, projectId)) ?? null
}
