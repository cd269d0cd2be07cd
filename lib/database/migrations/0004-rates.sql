-- How often something came lately. Of an address there is only a hash, keyed and with the salt of its day.
create table rates (
  key text primary key, -- what is counted, such as estate/ekbacken/OBJ1
  points integer not null,
  expires_at text not null -- then it is counted from the start
);
create index rates_expired on rates (expires_at);

-- One for each day, the same for all processes, thrown away after it: then nobody can tell any more whose hash it was.
create table salts (
  day text primary key,
  salt text not null
);

-- What is quarantined and nobody has been told of yet.
create index interests_quarantined on interests (office, accepted_at) where state = 'quarantined';
