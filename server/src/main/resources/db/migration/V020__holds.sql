-- Each booking looks for holds that ran out; most of the time there is none, and this index knows it at once.
create index appointments_held on appointments (business_id, starts_at) where status = 'HELD';
