-- The wishes for one service are gone through together, in the order of the list.
create index waitlist_by_service on waitlist_entries (business_id, service_id, id) where status = 'WAITING';

-- A wish that was told again from outside. Whoever types an address has not proved that it is theirs, so they get a key that shows
-- what they told, as anybody does; nobody is asked about it, and it opens nothing of the wish that was there.
alter table waitlist_entries add column echo boolean not null default false;
-- Digest of the network from which a wish was told, for the limit; nobody needs it once the wish has ended.
alter table waitlist_entries add column told_from bytea;
alter table waitlist_entries add constraint ended_wishes_name_no_network check (status = 'WAITING' or told_from is null);
drop index one_wish_is_told_once;
create unique index one_wish_is_told_once on waitlist_entries (business_id, customer_id, service_id, first_date, last_date)
  where status = 'WAITING' and not echo;

-- Which jobs of a kind wait for somebody; the first word of their name says for whom.
create index jobs_that_wait on scheduled_tasks (task_name, split_part(task_instance, ' ', 1)) where not picked;
