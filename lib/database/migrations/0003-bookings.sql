-- The booking of a viewing is an entry of its own beside its interest: the same queue, states and
-- attempts. A version that does not know the column would send it as an interest; it is set only
-- where the offices file has "viewings": "book", which such a version refuses.
alter table interests add column booking_of text; -- the interest's receipt_id

create unique index interests_bookings on interests (booking_of) where booking_of is not null;
create index interests_bookings_by_state on interests (office, state) where booking_of is not null;
