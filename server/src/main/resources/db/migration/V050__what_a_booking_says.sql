-- What was typed when it was booked. Whoever types an e-mail address has not proved that it is theirs, so neither does the booking
-- show what is known of the customer, nor does the customer become what was typed. Null: booked as the business knows the customer.
alter table bookings
  add column name text check (length(name) between 1 and 200),
  add column phone text check (length(phone) <= 40),
  -- a consent that was given with the booking: when, and by which way
  add column marketing_opt_in_at timestamptz,
  add column marketing_opt_in_source text check (length(marketing_opt_in_source) <= 200),
  add constraint a_consent_has_a_day check (marketing_opt_in_source is null or marketing_opt_in_at is not null);
