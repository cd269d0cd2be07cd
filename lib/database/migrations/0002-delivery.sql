alter table interests add column seal_kid text; -- which key of the ring sealed it; null once erased
alter table interests add column told_at text; -- a person was told that it is held
alter table interests add column mailed_at text; -- the office has had the interest itself by mail
alter table heartbeat add column worked_at text; -- a worker was here
alter table attempts add column sealed_answer text; -- what Vitec said when it refused, encrypted: it may quote the visitor

-- Each office's queue from both ends; what has ended is in none.
drop index interests_due;
create index interests_due on interests (office, next_attempt_at) where next_attempt_at is not null;
create index interests_by_state on interests (office, state, accepted_at);
create index interests_sealed on interests (office, state, ended_at) where sealed is not null;
create index interests_by_lease on interests (lease_token) where lease_token is not null;
create index attempts_with_answer on attempts (receipt_id) where sealed_answer is not null;
create index attempts_uncertain on attempts (ended_at) where outcome = 'uncertain';

-- Keyed hashes of the e-mail addresses and phone numbers of an interest: finds a person's rows, and says nothing to who reads them.
create table person_hashes (
  hash text not null,
  receipt_id text not null references interests (receipt_id),
  primary key (hash, receipt_id)
);
create index person_hashes_by_receipt on person_hashes (receipt_id);

-- One login to Vitec: how fast it may be used and whether it answers. All processes go by it.
create table circuits (
  circuit text primary key, -- keyed hash of the login
  free_at text not null, -- the next request may begin then
  taken_by text, -- the lease that took the last turn
  failures integer not null default 0, -- in a row
  last_reason text, -- of the last failure
  open_until text -- the circuit is open: nobody calls before, then one does to see
);

-- An office nobody delivers for: Vitec refused its login, or a person stopped it.
create table pauses (
  office text primary key,
  reason text not null,
  paused_at text not null,
  circuit text, -- the login Vitec refused; another one in the settings ends the pause
  probe_at text, -- when one interest is tried again to see; null: only a person resumes
  told_at text
);

-- The last time something was said, so that it is not said again at once.
create table alerts (
  topic text primary key, -- what it is about, such as held/ekbacken
  raised_at text not null,
  raised_by text not null -- whose turn it was: of two processes one speaks
);

-- What is to be told, kept until the channel has taken it. Holds no person: an interest is unsealed when its mail is written.
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
