/** Where a process can be made to die by itself: what the transaction holds, and on which side of its commit. */
export type Point = { sees: RegExp; side: 'before' | 'after'; needsRows: boolean }

/** The names are those of the fault matrix. K0 and K6 are struck from outside, K3 has a rule of its own. */
export const POINTS: Readonly<Record<string, Point>> = {
  K1: { sees: /insert into interests\b/, side: 'before', needsRows: false },
  K2: { sees: /insert into interests\b/, side: 'after', needsRows: false },
  K4: { sees: /update interests\s+set state = 'sending'/, side: 'after', needsRows: true },
  K5: { sees: /update attempts\s+set sent_at/, side: 'after', needsRows: true },
  K7: { sees: /update interests\s+set state = \$/, side: 'before', needsRows: true },
  K8: { sees: /update interests\s+set sealed = null/, side: 'before', needsRows: true },
  K8b: { sees: /update interests\s+set sealed = null/, side: 'after', needsRows: true },
  K9: { sees: /insert into migrations/, side: 'before', needsRows: false },
  K9rekey: { sees: /update interests\s+set sealed = \$/, side: 'after', needsRows: false },
  // Not death but a standstill right after a claim: long enough, and the lease has gone to another.
  freeze: { sees: /update interests\s+set state = 'sending'/, side: 'after', needsRows: true },
}

/** K3: answered, not yet claimed. The claim is refused as a locked store would, and the first answer is the last. */
export const CLAIM = /update interests\s+set state = 'sending'/

/** What a process says, on a line of its own, with its last breath. */
export const LAST_WORDS = /^TORTURE (\w+)$/m
