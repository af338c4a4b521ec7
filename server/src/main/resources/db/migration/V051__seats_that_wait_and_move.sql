alter table bookings
  -- a seat in a session that is agreed to, of a service that needs approval: the business has to say yes to this one too
  add column pending boolean not null default false,
  -- versions of the sessions that it was in before, so that what its customer sees never counts backwards
  add column earlier_versions bigint not null default 0 check (earlier_versions >= 0);
