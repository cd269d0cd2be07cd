-- Mails about an interest: to the visitor, and to the brokers of its home. SQLite changes no check
-- of a table, so the table is made anew.
create table messages_again (
  message_id text primary key,
  topic text not null,
  channel text not null check (channel in ('mail', 'webhook')),
  audience text not null check (audience in
    ('office', 'operator', 'visitor', 'primaryAgent', 'secondaryAgent')),
  kind text not null,
  office text,
  receipt_id text,
  facts text not null, -- JSON: counts and times
  created_at text not null,
  next_attempt_at text, -- null when it was sent or given up
  attempts integer not null default 0,
  lease_token text,
  sent_at text -- of a mail to a visitor: its handing over was begun
);
insert into messages_again
  (message_id, topic, channel, audience, kind, office, receipt_id, facts, created_at, next_attempt_at,
   attempts, lease_token, sent_at)
select message_id, topic, channel, audience, kind, office, receipt_id, facts, created_at,
  next_attempt_at, attempts, lease_token, sent_at
from messages;
drop table messages;
alter table messages_again rename to messages;
create index messages_due on messages (next_attempt_at) where next_attempt_at is not null;

-- A broker has said that the visitor was contacted.
alter table interests add column contacted_at text;
