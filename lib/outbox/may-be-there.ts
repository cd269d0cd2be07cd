/** SQL, beside `interests`: Vitec may have it already, so it cannot be taken back here, and another try must say so. */
export const MAY_BE_THERE = `exists (
  select 1 from attempts
  where attempts.receipt_id = interests.receipt_id
    and (attempts.outcome = 'uncertain' or (attempts.status >= 500 and attempts.status not in (502, 503))
      or (attempts.left_at is not null and attempts.ended_at is null)))`
