/**
 * The places where a process can die by itself: the statement in the transaction, and the side of
 * its commit.
 */
export type Point = { sees: RegExp; side: 'before' | 'after'; needsRows: boolean }

/**
 * The names are those of the fault matrix. The torture causes K0, K6 and K10 from outside; K3 has a
 * rule of its own.
 */
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
  // The process does not die but freezes right after a claim: long enough, and the lease belongs to
  // another.
  freeze: { sees: /update interests\s+set state = 'sending'/, side: 'after', needsRows: true },
}

/**
 * K3: the process has responded but not yet claimed. The claim fails as in a locked store, and the
 * first response is the last.
 */
export const CLAIM = /update interests\s+set state = 'sending'/

/** The last output of a process, on a line of its own. */
export const LAST_WORDS = /^TORTURE (\w+)$/m
