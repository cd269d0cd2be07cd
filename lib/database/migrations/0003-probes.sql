alter table pauses add column probed_by text; -- the lease of the interest that was sent to see: its answer alone ends the pause
