-- After a standstill nothing is erased before then, by any process: a clock that runs ahead would take with it what must be kept.
alter table heartbeat add column erase_from text;
