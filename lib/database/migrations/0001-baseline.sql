-- All times are ISO 8601 in UTC, so that text sorts as time.

-- The exact text a visitor was shown beside the button. A row never changes: other text is another
-- row.
create table notices (
  hash text primary key, -- SHA-256 of `words`, hex
  version text not null,
  office text not null,
  locale text not null,
  words text not null,
  first_shown_at text not null
);

-- One stored interest, its receipt and its place in the queue.
create table interests (
  receipt_id text primary key, -- 128 random bits: its holder may read the receipt
  reference text not null, -- for the telephone and for Vitec's note
  office text not null,
  estate_id text not null,
  locale text not null,
  state text not null check (state in
    ('waiting', 'sending', 'delivered', 'uncertain', 'held', 'quarantined', 'withdrawn', 'erased')),
  idempotency_key text not null unique, -- the same submission again
  body_hash text not null, -- keyed hash: tells a repeat from a changed interest, storing neither
  sealed text, -- the interest, encrypted; null once erased
  seal_kid text, -- the key of the ring that sealed it; null once erased
  notice_hash text not null references notices (hash),
  wish_advertising integer not null,
  accepted_at text not null,
  next_attempt_at text, -- null: no further attempt
  attempts integer not null default 0, -- counted before the work, so that a crash counts
  failures integer not null default 0, -- attempts that failed for a cause that may be its own
  failed_streak integer, -- the streak of its circuit in which it failed last
  lease_token text, -- only the newest lease may record how the attempt ended
  last_reason text,
  ended_at text,
  told_at text, -- a person was notified that it is held
  mailed_at text, -- the interest itself was mailed to the office
  sender_withdrew_at text -- the first sender has withdrawn; others that joined have not
);

-- Each office's queue from both ends. An interest that has ended is in no queue.
create index interests_due on interests (office, next_attempt_at) where next_attempt_at is not null;
-- Each office's queue of the interests that have not failed.
create index interests_unfailed on interests (office, next_attempt_at)
  where next_attempt_at is not null and failures = 0;
create index interests_same_body on interests (body_hash, accepted_at);
create index interests_by_state on interests (office, state, accepted_at);
create index interests_sealed on interests (office, state, ended_at) where sealed is not null;
create index interests_by_lease on interests (lease_token) where lease_token is not null;
-- Quarantined interests that have been reported to no person.
create index interests_quarantined on interests (office, accepted_at) where state = 'quarantined';

-- The same text for the same estate, submitted again with another token: a receipt of its own for
-- an interest that is stored once. Equal text is no proof of the sender, so each sender withdraws
-- only for themselves.
create table joined_receipts (
  joined_id text primary key, -- 128 random bits, like any receipt's id
  receipt_id text not null references interests (receipt_id), -- the stored interest it follows
  reference text not null,
  idempotency_key text not null unique, -- the same submission again
  locale text not null,
  notice_hash text not null references notices (hash), -- the text this sender was shown
  accepted_at text not null,
  follows_at text not null, -- until then it reads as waiting, as a first receipt
  withdrawn_at text -- this sender has withdrawn
);
create index joined_receipts_by_interest on joined_receipts (receipt_id);
create index joined_receipts_by_reference on joined_receipts (reference);

-- A row is begun before any work, marked as sent when the connection is open and before the first
-- byte is sent, and closed after. A row that was sent and never closed is a request that may have
-- arrived; one that was not sent surely did not.
create table attempts (
  receipt_id text not null references interests (receipt_id),
  number integer not null,
  started_at text not null,
  sent_at text,
  ended_at text,
  outcome text,
  reason text,
  status integer,
  refused_fields text, -- names of the fields Vitec refused; never their content
  sealed_answer text, -- Vitec's refusal text, encrypted: it may quote the visitor
  primary key (receipt_id, number)
);
create index attempts_with_answer on attempts (receipt_id) where sealed_answer is not null;
create index attempts_uncertain on attempts (ended_at) where outcome = 'uncertain';

-- Keyed hashes of the e-mail addresses and phone numbers of an interest: they find a person's rows,
-- and reveal nothing to a reader of the table.
create table person_hashes (
  hash text not null,
  receipt_id text not null references interests (receipt_id),
  primary key (hash, receipt_id)
);
create index person_hashes_by_receipt on person_hashes (receipt_id);

-- One row. Writing it shows whether the store accepts writes.
create table heartbeat (
  id integer primary key check (id = 1),
  beaten_at text not null,
  worked_at text, -- a worker was alive
  -- After a standstill no process erases before then: a clock that runs ahead would erase too much.
  erase_from text,
  -- Erased text may still be in the file: a name for each reason to vacuum; null: none.
  vacuum_due text
);

-- One login to Vitec: its rate limit and its circuit breaker, for all processes.
create table circuits (
  circuit text primary key, -- keyed hash of the login
  free_at text not null, -- the time of the next free slot
  taken_by text, -- the lease that took the last rate slot
  failures integer not null default 0, -- in a row
  last_reason text, -- of the last failure
  streak integer not null default 0, -- a response ends a streak of failures and begins the next
  repeaters integer not null default 0, -- interests that had failed before and failed again in it
  open_until text, -- the circuit is open: no request before then, except probes
  untried_from text, -- in an open circuit: an unfailed interest may be sent then
  probes integer not null default 0, -- probes sent since the circuit opened
  probed_by text -- the lease of the last probe: its response closes the circuit
);

-- An office without deliveries: Vitec refused its login, or a person stopped it.
create table pauses (
  office text primary key,
  reason text not null,
  paused_at text not null,
  circuit text, -- the login that Vitec refused; another one in the settings ends the pause
  probe_at text, -- one interest is tried then; null: only a person resumes
  probed_by text, -- the lease of that interest: only its response ends the pause
  told_at text
);

-- The last time of each alert, so that it is not repeated at once.
create table alerts (
  topic text primary key, -- such as held/ekbacken
  raised_at text not null,
  raised_by text not null -- the claim that raised it: one of two processes alerts
);

-- Messages, stored until the channel has accepted them. They hold no personal data: an interest is
-- unsealed when its mail is written.
create table messages (
  message_id text primary key,
  topic text not null,
  channel text not null check (channel in ('mail', 'webhook')),
  audience text not null check (audience in ('office', 'operator')),
  kind text not null,
  office text,
  receipt_id text,
  facts text not null, -- JSON: counts and times
  created_at text not null,
  next_attempt_at text, -- null when it was sent or given up
  attempts integer not null default 0,
  lease_token text,
  sent_at text
);
create index messages_due on messages (next_attempt_at) where next_attempt_at is not null;

-- Recent counts. An address is stored only as a hash, keyed and with the salt of its day.
create table rates (
  key text primary key, -- the subject, such as estate/ekbacken/OBJ1
  points integer not null,
  expires_at text not null -- the count restarts then
);
create index rates_expired on rates (expires_at);

-- One salt for each day, the same for all processes and deleted after it: from then on no hash can
-- be traced.
create table salts (
  day text primary key,
  salt text not null
);
