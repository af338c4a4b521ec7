-- btree_gist lets the exclusion constraint compare ids and ranges in one index; a non-superuser who owns the database may create it
create extension if not exists btree_gist;

-- The tenant of the running transaction. Without one nothing is visible: a forgotten tenant shows an empty house, never somebody else's.
create function current_business() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('horarium.business_id', true), '')::uuid;

-- What a request knows before it knows its tenant: the slug of a booking page, the id of a service, an e-mail address, the hash of a manage token.
-- A policy that compares with it opens exactly the row that the caller could already name.
create function current_door() returns text
  language sql stable parallel safe
  return nullif(current_setting('horarium.door', true), '');

-- The user who is signed in, for the tables that belong to people and not to a business.
create function current_user_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('horarium.user_id', true), '')::uuid;

-- Every table keyed by business_id gets the same policy, forced on the owner of the table as well.
create procedure protect_by_business(t regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy of_business on %s using (business_id = current_business()) with check (business_id = current_business())', t);
end $$;
