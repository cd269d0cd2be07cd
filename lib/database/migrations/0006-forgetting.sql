-- What was erased may still stand in the file: since then, told apart by a name of its own. Null when nothing does.
alter table heartbeat add column vacuum_due text;
