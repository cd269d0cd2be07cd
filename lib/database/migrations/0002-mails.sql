-- Mails about an interest: to the visitor, and to the brokers of its home. They hold no personal
-- data: the interest is unsealed when its mail is written. A version that does not know this table
-- runs on beside one that does.
create table mails (
  message_id text primary key,
  kind text not null check (kind in ('confirmation', 'notification')),
  audience text not null check (audience in
    ('visitor', 'primaryAgent', 'secondaryAgent', 'office')),
  office text not null,
  receipt_id text not null,
  created_at text not null,
  next_attempt_at text, -- null when it was sent or given up
  attempts integer not null default 0,
  lease_token text,
  begun_at text, -- its handing over was begun: a visitor's mail is never begun again
  sent_at text
);
create index mails_due on mails (next_attempt_at) where next_attempt_at is not null;
create index mails_by_receipt on mails (receipt_id);

-- A broker has said that the visitor was contacted. A row may outlive its interest.
create table contacts (
  receipt_id text primary key,
  contacted_at text not null
);
