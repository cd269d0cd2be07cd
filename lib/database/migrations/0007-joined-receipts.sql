-- The same words to the same home, pressed again with another token: a receipt of its own for an interest that is stored once. Equal
-- words are no proof of who sends, so each of its senders withdraws only for themselves.
create table joined_receipts (
  joined_id text primary key, -- 128 random bits, like any receipt's id
  receipt_id text not null references interests (receipt_id), -- the stored interest whose state it follows
  reference text not null,
  idempotency_key text not null unique, -- the same press of the button again
  locale text not null,
  notice_hash text not null references notices (hash), -- the words this sender was shown
  accepted_at text not null,
  follows_at text not null, -- until then it reads as waiting, as a first receipt does
  withdrawn_at text -- this sender has withdrawn
);
create index joined_receipts_by_interest on joined_receipts (receipt_id);
create index joined_receipts_by_reference on joined_receipts (reference);

-- The first sender has withdrawn; others that joined have not, so the interest stays.
alter table interests add column sender_withdrew_at text;
