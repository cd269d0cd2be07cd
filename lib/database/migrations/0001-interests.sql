-- The exact words a visitor was shown beside the button. Never changed: other words are another row.
create table notices (
  hash text primary key, -- SHA-256 of `words`, hex
  version text not null,
  office text not null,
  locale text not null,
  words text not null,
  first_shown_at text not null
);

-- One stored interest, its receipt and its place in the queue. All times are ISO 8601 in UTC, so that text sorts as time.
create table interests (
  receipt_id text primary key, -- 128 random bits: whoever holds it may read the receipt
  reference text not null, -- for the telephone and for Vitec's note
  office text not null,
  estate_id text not null,
  locale text not null,
  state text not null check (state in
    ('waiting', 'sending', 'delivered', 'uncertain', 'held', 'quarantined', 'withdrawn', 'erased')),
  idempotency_key text not null unique, -- the same press of the button again
  body_hash text not null, -- keyed: tells a repeat from a changed interest without keeping either
  sealed text, -- the interest, encrypted; null once erased
  notice_hash text not null references notices (hash),
  wish_advertising integer not null,
  accepted_at text not null,
  next_attempt_at text, -- null when nothing more is to be tried
  attempts integer not null default 0, -- counted before the work, so that a crash counts
  lease_token text, -- only the holder of the newest lease may record how it ended
  last_reason text,
  ended_at text
);

-- What is due is found at the same cost however many rows have ended.
create index interests_due on interests (next_attempt_at) where next_attempt_at is not null;
create index interests_same_body on interests (body_hash, accepted_at);

-- Begun before anything happens, marked when The connection to Vitec stands and before the first byte leaves, closed after. A row that has
-- left and was never closed is a request that may have arrived; one that has not left surely did not.
create table attempts (
  receipt_id text not null references interests (receipt_id),
  number integer not null,
  started_at text not null,
  sent_at text,
  ended_at text,
  outcome text,
  reason text,
  status integer,
  refused_fields text, -- which of the interest's fields Vitec would not have, by name; never what was in them
  primary key (receipt_id, number)
);

-- One row, written to see whether the store takes a write.
create table heartbeat (
  id integer primary key check (id = 1),
  beaten_at text not null
);
