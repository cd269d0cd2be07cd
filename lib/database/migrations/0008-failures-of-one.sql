-- An interest's failures are its own: its login's circuit opens by those of several, and a probe is one that has not failed.
alter table interests add column failures integer not null default 0; -- attempts that failed for a cause that may be its own
alter table interests add column failed_streak integer; -- the streak of its login that it failed in last
alter table circuits add column streak integer not null default 0; -- an answer ends a streak of failures and begins the next one
alter table circuits add column repeaters integer not null default 0; -- how many that had failed before failed again in this streak
alter table circuits add column untried_from text; -- while the circuit is open: an interest that has not failed may go then
alter table circuits add column probes integer not null default 0; -- how many of those went since the circuit opened
alter table circuits add column probed_by text; -- the lease of the last of them: its answer closes the circuit

update interests
set failures = (
  select count(*) from attempts
  where attempts.receipt_id = interests.receipt_id and outcome in ('postponed', 'uncertain')
    and reason not in ('credentialsRefused', 'customerForbidden', 'givenBack', 'processEnded'))
where next_attempt_at is not null;

-- Each office's queue of those that have not failed.
create index interests_unfailed on interests (office, next_attempt_at)
  where next_attempt_at is not null and failures = 0;
