/** One broken promise, with its evidence. */
export type Complaint = { invariant: `I${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`; what: string }
