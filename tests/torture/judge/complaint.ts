/** One promise that was not kept, with what shows it. */
export type Complaint = { invariant: `I${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`; what: string }
