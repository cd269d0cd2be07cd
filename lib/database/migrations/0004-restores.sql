-- One row: the store itself. A version that does not know these tables runs on beside one that
-- does.
create table store (
  id integer primary key check (id = 1),
  store_id text not null, -- random; a copy has it too, another store has not
  proofs_before text, -- interests accepted before may be deleted, with their attempts
  messages_before text, -- messages and mails written before may be deleted
  older_since text -- it lacks what has been sent: no delivery until a person says what it is
);

-- The store was put back from a backup.
create table restores (
  restored_at text primary key,
  backup_at text not null
);
