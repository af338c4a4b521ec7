-- Who did what. Each transaction leaves one entry for each thing that it changed, whoever writes and by whatever way: triggers see to it. What is told of a thing
-- before and after are columns without secrets, and without anything about a customer beyond ids; of all others only that they changed.
create table audit_entries (
  -- without foreign keys: an entry outlives what it is about
  business_id uuid not null,
  xid bigint not null default pg_current_xact_id()::text::bigint,
  subject_type text not null,
  subject_id uuid not null,
  seq bigint not null generated always as identity,
  at timestamptz not null default now(),
  verb text not null check (verb in ('CREATED', 'CHANGED', 'REMOVED')),
  label text,
  fields text[] not null default '{}',
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  actor_kind text not null check (actor_kind in ('USER', 'API_KEY', 'CUSTOMER', 'VISITOR', 'SYSTEM')),
  actor_id uuid,
  -- of users and programs; who a customer was stands with the customer, and goes with them
  actor_name text,
  -- which operation of the API, or which job; absent for what was done by hand
  operation text,
  -- the network that the request came from
  network text,
  -- the time as well: after a restore into another server the numbers of transactions begin anew
  primary key (business_id, xid, at, subject_type, subject_id)
);
create index audit_entries_by_time on audit_entries (business_id, at desc, seq desc);
create index audit_entries_by_actor on audit_entries (business_id, actor_id, at desc, seq desc);
call protect_by_business('audit_entries');
-- somebody signs in, or takes another password, before any business is named: they may add to the log of their businesses, and read nothing of it
create policy of_person on audit_entries
  using (xid = pg_current_xact_id()::text::bigint and at = now()
    and exists (select from memberships m where m.business_id = audit_entries.business_id and m.user_id = current_user_id()))
  with check (xid = pg_current_xact_id()::text::bigint and at = now()
    and exists (select from memberships m where m.business_id = audit_entries.business_id and m.user_id = current_user_id()));
-- what is old enough is swept by whoever acts for no business
create policy over on audit_entries for select using (current_business() is null and at < now() - interval '2 years');
create policy sweep on audit_entries for delete using (current_business() is null and at < now() - interval '2 years');

-- Only the transaction that writes an entry may add to it; afterwards nobody may touch it until it is old.
create function keep_audit() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.xid = pg_current_xact_id()::text::bigint and old.at = now() and new.xid = old.xid and new.at = old.at then
    return new;
  end if;
  if tg_op = 'DELETE' and old.at < now() - interval '2 years' then
    return old;
  end if;
  raise exception 'an audit entry stays as it was written';
end $$;
create trigger keep_audit before update or delete on audit_entries for each row execute function keep_audit();
create trigger keep_audit_whole before truncate on audit_entries for each statement execute function keep_audit();

-- Writes an entry, or adds to what this transaction has written about the same thing.
create function note_audit(
  of_business uuid, about text, about_id uuid, how text, named text, touched text[], part text, earlier jsonb, later jsonb) returns void
  language plpgsql as $$
declare
  mine bigint := pg_current_xact_id()::text::bigint;
  deed jsonb := coalesce(nullif(current_setting('horarium.deed', true), ''), '{}')::jsonb;
  -- whoever signs in or joins is known by then
  arrives boolean := deed ->> 'kind' = 'VISITOR' and about in ('session', 'member') and how = 'CREATED'
    and current_user_id() is not null;
  known audit_entries;
begin
  select * into known from audit_entries
  where business_id = of_business and xid = mine and at = now() and subject_type = about and subject_id = about_id;
  if not found then
    insert into audit_entries (
      business_id, subject_type, subject_id, verb, label, fields, before, after,
      actor_kind, actor_id, actor_name, operation, network)
    values (
      of_business, about, about_id, how, named, touched,
      case when part is null then earlier when earlier = '{}' then '{}' else jsonb_build_object(part, jsonb_build_array(earlier)) end,
      case when part is null then later when later = '{}' then '{}' else jsonb_build_object(part, jsonb_build_array(later)) end,
      case when arrives then 'USER' else coalesce(deed ->> 'kind', 'SYSTEM') end,
      case when arrives then current_user_id() else (deed ->> 'id')::uuid end,
      deed ->> 'name', deed ->> 'operation', deed ->> 'network');
    return;
  end if;
  if part is null then
    earlier := earlier || known.before;
    later := known.after || later;
  else
    -- a list of fifty says enough
    earlier := case
      when earlier = '{}' or jsonb_array_length(coalesce(known.before -> part, '[]')) >= 50 then known.before
      else known.before || jsonb_build_object(part, coalesce(known.before -> part, '[]') || earlier)
    end;
    later := case
      when later = '{}' or jsonb_array_length(coalesce(known.after -> part, '[]')) >= 50 then known.after
      else known.after || jsonb_build_object(part, coalesce(known.after -> part, '[]') || later)
    end;
  end if;
  update audit_entries
  set verb = case when how = 'REMOVED' then how else verb end,
    label = coalesce(label, named),
    fields = array(select distinct each from unnest(known.fields || touched) each order by each),
    before = earlier,
    after = later
  where business_id = of_business and xid = mine and at = now() and subject_type = about and subject_id = about_id;
end $$;

-- Arguments: what sort of thing the row is or belongs to, the column of its id, the column of its name, the columns whose values may be told, the columns that
-- are watched, and the part of the thing that the row is, where it is not the thing itself.
create function write_audit() returns trigger
  language plpgsql as $$
declare
  was jsonb := '{}';
  become jsonb := '{}';
  whole jsonb;
  touched text[];
  shown text[] := string_to_array(tg_argv[3], ',');
  part text := nullif(tg_argv[5], '');
begin
  if tg_op <> 'INSERT' then
    was := jsonb_strip_nulls(to_jsonb(old));
  end if;
  if tg_op <> 'DELETE' then
    become := jsonb_strip_nulls(to_jsonb(new));
  end if;
  whole := was || become;
  -- what belongs to something new needs no word
  if part is not null and exists (
    select from audit_entries
    where business_id = (whole ->> 'business_id')::uuid
      and xid = pg_current_xact_id()::text::bigint
      and subject_type = tg_argv[0]
      and subject_id = (whole ->> tg_argv[1])::uuid
      and verb = 'CREATED')
  then
    return null;
  end if;
  touched := array(select each from unnest(string_to_array(tg_argv[4], ',')) each where was -> each is distinct from become -> each);
  if tg_op = 'UPDATE' and touched = '{}' then
    return null;
  end if;
  if part is null then
    shown := array(select each from unnest(shown) each where each = any(touched));
  end if;
  perform note_audit(
    coalesce(whole ->> 'business_id', whole ->> 'id')::uuid,
    tg_argv[0],
    (whole ->> tg_argv[1])::uuid,
    case when part is not null then 'CHANGED' when tg_op = 'INSERT' then 'CREATED' when tg_op = 'DELETE' then 'REMOVED' else 'CHANGED' end,
    case when part is null then whole ->> tg_argv[2] end,
    case when part is null then touched else array[part] end,
    part,
    (select coalesce(jsonb_object_agg(each, was -> each), '{}') from unnest(shown) each where was ? each),
    (select coalesce(jsonb_object_agg(each, become -> each), '{}') from unnest(shown) each where become ? each));
  return null;
end $$;

-- What changes by itself or says nothing: a trigger does not even look at a row of which only these were written.
create function unwatched_columns() returns text[]
  language sql immutable
  return array['id', 'business_id', 'version', 'settings_version', 'availability_version', 'schedule_version', 'earlier_versions',
    'created_at', 'updated_at', 'seen_at', 'last_used_at', 'failing_since', 'stopped_at', 'delivered_at', 'known_starts'];

create procedure audit(
  t regclass, subject text, id_column text, label_column text, told text, part text default '', only_when text default 'true')
  language plpgsql as $$
declare
  watched text;
begin
  select string_agg(attname, ',' order by attnum) into watched
  from pg_attribute
  where attrelid = t and attnum > 0 and not attisdropped and attgenerated = ''
    and not attname = any(unwatched_columns())
    and not (t = 'sessions'::regclass and attname = 'expires_at');
  execute format(
    'create trigger audit_update after update of %s on %s for each row when ((current_business() is not null or current_user_id() is not null) and (%s)) execute function write_audit(%L, %L, %L, %L, %L, %L)',
    (select string_agg(quote_ident(each), ', ') from unnest(string_to_array(watched, ',')) each), t, replace(only_when, 'row.', 'new.'),
    subject, id_column, label_column, told, watched, part);
  execute format(
    'create trigger audit_insert after insert on %s for each row when ((current_business() is not null or current_user_id() is not null) and (%s)) execute function write_audit(%L, %L, %L, %L, %L, %L)',
    t, replace(only_when, 'row.', 'new.'), subject, id_column, label_column, told, watched, part);
  execute format(
    'create trigger audit_delete after delete on %s for each row when ((current_business() is not null or current_user_id() is not null) and (%s)) execute function write_audit(%L, %L, %L, %L, %L, %L)',
    t, replace(only_when, 'row.', 'old.'), subject, id_column, label_column, told, watched, part);
end $$;

call audit('businesses', 'business', 'id', 'name',
  'slug,name,zone,currency,locale,week_start,accent_hue,default_buffer_before_minutes,default_buffer_after_minutes,minimum_notice_minutes,horizon_days,free_cancel_hours,holiday_country,holiday_region,published');
call audit('holidays', 'business', 'business_id', '', 'date,name', 'holidays', 'row.source = ''OWN''');
call audit('holiday_opt_outs', 'business', 'business_id', '', 'date', 'holidayOptOuts');
call audit('hold_rules', 'hold-rules', 'business_id', '', 'hold_minutes,per_address,per_contact');
call audit('waitlist_rules', 'waitlist-rules', 'business_id', '', 'automatic,offer_minutes,quiet_from_minute,quiet_to_minute,per_contact');
call audit('memberships', 'member', 'user_id', '', 'role,staff_id');
call audit('invitations', 'invitation', 'id', '', 'role,staff_id,accepted_at');
call audit('api_keys', 'api-key', 'id', 'name', 'name,scopes,expires_at,revoked_at');
call audit('sessions', 'session', 'id', '', 'user_id');
call audit('webhooks', 'webhook', 'id', 'description', 'events,active');
call audit('webhook_deliveries', 'webhook', 'webhook_id', '', 'id,event', 'deliveries',
  'nullif(current_setting(''horarium.deed'', true), '''')::jsonb ->> ''operation'' in (''testWebhook'', ''replayDelivery'')');
call audit('service_categories', 'category', 'id', 'name', 'name,position');
call audit('services', 'service', 'id', 'name',
  'name,category_id,duration_minutes,step_minutes,buffer_before_minutes,buffer_after_minutes,minimum_notice_minutes,horizon_days,processing_start_minutes,processing_minutes,grid,avoid_gaps,capacity,staff_mode,availability_schedule,limit_per_day,limit_per_week,limit_per_month,customer_limit_per_day,customer_limit_per_week,customer_limit_per_month,price_amount,deposit_amount,free_cancel_hours,hue,online,needs_approval,position,active');
call audit('service_staff', 'service', 'service_id', '', 'staff_id', 'staff');
call audit('service_resources', 'service', 'service_id', '', 'resource_id,quantity,chosen_by_customer', 'resources');
call audit('staff_members', 'staff', 'id', 'name', 'name,title,hue,zone,position,active,limit_per_day,limit_per_week,limit_per_month');
call audit('availability_blocks', 'staff', 'staff_id', '', 'kind,weekday,start_minute,end_minute', 'weeklyHours');
call audit('date_exceptions', 'staff', 'staff_id', '', 'date,windows', 'exceptions');
call audit('travel', 'staff', 'staff_id', '', 'first_date,last_date,zone', 'travel');
call audit('time_off', 'time-off', 'id', '', 'staff_id,first_date,last_date,starts_at,ends_at');
call audit('time_blocks', 'time-block', 'id', '', 'staff_id,starts_at,ends_at,rule,excluded,hue');
call audit('availability_templates', 'template', 'id', 'name', 'name');
call audit('resources', 'resource', 'id', 'name', 'name');
call audit('resource_units', 'unit', 'id', 'name', 'resource_id,name,position,active');
call audit('unit_downtimes', 'downtime', 'id', '', 'unit_id,starts_at,ends_at');
call audit('customers', 'customer', 'id', '', 'marketing_opt_in,erased_at');
call audit('appointments', 'appointment', 'id', 'reference',
  'service_id,status,source,starts_at,ends_at,buffer_before_minutes,buffer_after_minutes,capacity,seats_taken,price_amount,currency,series_id');
call audit('appointment_staff', 'appointment', 'appointment_id', '', 'staff_id', 'staff');
call audit('appointment_units', 'appointment', 'appointment_id', '', 'unit_id', 'units');
call audit('bookings', 'appointment', 'appointment_id', '', 'id,customer_id,status,seats,pending', 'bookings');
call audit('appointment_holds', 'appointment', 'appointment_id', '', 'status,seats', 'holds', 'row.id <> row.appointment_id');
call audit('appointment_series', 'series', 'id', '', 'service_id,rule,starts_at,zone,skipped');
call audit('waitlist_entries', 'waitlist-entry', 'id', '', 'customer_id,service_id,staff_id,first_date,last_date,seats,status');
call audit('waitlist_offers', 'waitlist-offer', 'id', '', 'entry_id,starts_at,status');

-- What belongs to a person is told to each business that the person works for.
create function write_audit_of_person() returns trigger
  language plpgsql as $$
declare
  was jsonb := case when tg_op = 'INSERT' then '{}' else jsonb_strip_nulls(to_jsonb(old)) end;
  become jsonb := case when tg_op = 'DELETE' then '{}' else jsonb_strip_nulls(to_jsonb(new)) end;
  whole jsonb := was || become;
  person uuid := coalesce(whole ->> 'user_id', whole ->> 'id')::uuid;
  touched text[];
  place uuid;
begin
  touched := case tg_table_name
    when 'password_resets' then array['password_reset']
    when 'second_factors' then array['second_factor']
    else array(
      select case each when 'password_hash' then 'password' else each end
      from unnest(array['email', 'name', 'password_hash']) each
      where was -> each is distinct from become -> each)
  end;
  for place in select business_id from memberships where user_id = person order by business_id loop
    perform note_audit(place, 'user', person, 'CHANGED', null, touched, null, '{}', '{}');
  end loop;
  return null;
end $$;
create trigger audit_update after update of email, name, password_hash on users
  for each row when ((old.email, old.name, old.password_hash) is distinct from (new.email, new.name, new.password_hash))
  execute function write_audit_of_person();
create trigger audit_insert after insert on second_factors for each row execute function write_audit_of_person();
create trigger audit_update after update of secret, confirmed_at on second_factors for each row execute function write_audit_of_person();
create trigger audit_delete after delete on second_factors for each row execute function write_audit_of_person();
create trigger audit_insert after insert on password_resets for each row execute function write_audit_of_person();
create trigger audit_update after update of token_hash on password_resets for each row execute function write_audit_of_person();
