-- Whoever listens to a live channel has to be cut off when their session, their membership or their key ends. A message says only who has to be looked at
-- again; it is heard by all nodes once the transaction is committed, and rare enough to be sent from inside of it.
create function say_that_access_ended() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('horarium', 'access/' || case tg_table_name
    when 'sessions' then 'session/' || (to_jsonb(old) ->> 'token_hash')
    when 'memberships' then 'member/' || old.business_id || '/' || (to_jsonb(old) ->> 'user_id')
    when 'api_keys' then 'key/' || (to_jsonb(old) ->> 'id')
  end);
  return null;
end $$;
create trigger say_that_access_ended after delete on sessions
  for each row execute function say_that_access_ended();
create trigger say_that_access_ended after delete on memberships
  for each row execute function say_that_access_ended();
create trigger say_that_role_changed after update on memberships
  for each row when ((old.role, old.staff_id) is distinct from (new.role, new.staff_id)) execute function say_that_access_ended();
create trigger say_that_access_ended after update on api_keys
  for each row when (old.revoked_at is null and new.revoked_at is not null) execute function say_that_access_ended();
