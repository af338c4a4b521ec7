-- What happened in a business, for calendars that are open somewhere. Each transaction leaves one row for each appointment that it touched, and one for
-- each other sort of change, whoever writes and by whatever way: triggers see to it. The rows are told in the order of the numbers of their transactions,
-- and only once every transaction with a lower number is over: then nothing can appear any more before what was told (docs/adr/0008).
create table changes (
  -- without a foreign key: it would lock the row of the business with each booking, and what is told about comes from tables that have one
  business_id uuid not null,
  xid bigint not null default pg_current_xact_id()::text::bigint,
  -- the appointment; for other changes what names their sort within the business
  subject uuid not null,
  type text not null check (type in (
    'appointment.created', 'appointment.updated', 'appointment.deleted', 'time-off.changed', 'availability.changed', 'sync.changed')),
  -- whose calendars show it, or showed it before; of a change that is not about an appointment: none for everybody
  staff_ids uuid[] not null default '{}',
  -- the dates it is about; instants are counted at every offset from UTC, so that it can be a date more at either end
  first_date date not null default '-infinity',
  last_date date not null default 'infinity',
  at timestamptz not null default now(),
  primary key (business_id, xid, subject)
);
create index changes_by_age on changes using brin (at);
call protect_by_business('changes');
-- what no calendar can ask for any more is swept by whoever acts for no business
create policy over on changes for select using (current_business() is null and at < now() - interval '8 days');
create policy sweep on changes for delete using (current_business() is null and at < now() - interval '8 days');

-- Notes a change down, or adds to what this transaction has noted about the same subject.
create function announce(of_business uuid, about uuid, kind text, staff uuid[], first_day date, last_day date) returns void
  language plpgsql as $$
declare
  mine bigint := pg_current_xact_id()::text::bigint;
  known changes;
  merged changes;
begin
  select * into known from changes where business_id = of_business and xid = mine and subject = about;
  if not found then
    insert into changes (business_id, xid, subject, type, staff_ids, first_date, last_date)
    values (of_business, mine, about, kind, staff, first_day, last_day);
    return;
  end if;
  merged := known;
  -- whoever has not seen it made needs not know that it was changed
  if not (known.type = 'appointment.created' and kind = 'appointment.updated') then
    merged.type := kind;
  end if;
  if known.type not like 'appointment.%' and (known.staff_ids = '{}' or staff = '{}') then
    merged.staff_ids := '{}';
  elsif not known.staff_ids @> staff then
    merged.staff_ids := array(select distinct each from unnest(known.staff_ids || staff) each order by each);
  end if;
  merged.first_date := least(known.first_date, first_day);
  merged.last_date := greatest(known.last_date, last_day);
  if merged is distinct from known then
    update changes
    set type = merged.type, staff_ids = merged.staff_ids, first_date = merged.first_date, last_date = merged.last_date
    where business_id = of_business and xid = mine and subject = about;
  end if;
end $$;

-- A change that is about no appointment.
create function announce(of_business uuid, kind text, staff uuid[], first_day date, last_day date) returns void
  language plpgsql as $$
begin
  perform announce(of_business, md5(kind || of_business)::uuid, kind, staff, first_day, last_day);
end $$;

-- The first and the last date that a clock on some wall may show at a moment. No table of zones is asked: it could know fewer of them than the application.
create function earliest_date(moment timestamptz) returns date
  language sql immutable parallel safe
  return ((moment at time zone 'UTC') - interval '12 hours')::date;
create function latest_date(moment timestamptz) returns date
  language sql immutable parallel safe
  return ((moment at time zone 'UTC') + interval '14 hours')::date;

create function announce_appointment() returns trigger
  language plpgsql as $$
begin
  perform announce(
    new.business_id,
    new.id,
    case
      when new.status in ('CANCELLED', 'EXPIRED') then 'appointment.deleted'
      when tg_op = 'INSERT' then 'appointment.created'
      else 'appointment.updated'
    end,
    array(select staff_id from appointment_staff where business_id = new.business_id and appointment_id = new.id order by staff_id),
    earliest_date(least(old.starts_at, new.starts_at)),
    latest_date(greatest(old.ends_at, new.ends_at)));
  return null;
end $$;
-- a migration acts for no business, and nobody looks on
create trigger announce after insert or update on appointments
  for each row when (current_business() is not null) execute function announce_appointment();

-- Who no longer gives an appointment has to take it off their calendar.
create function announce_lost_staff() returns trigger
  language plpgsql as $$
begin
  perform announce(old.business_id, old.appointment_id, 'appointment.updated', array[old.staff_id], 'infinity', '-infinity');
  return null;
end $$;
create trigger announce after delete on appointment_staff
  for each row when (current_business() is not null) execute function announce_lost_staff();

-- An appointment is shown with the names of those who come.
create function announce_customer() returns trigger
  language plpgsql as $$
begin
  perform announce(
    a.business_id,
    a.id,
    case when a.status in ('CANCELLED', 'EXPIRED') then 'appointment.deleted' else 'appointment.updated' end,
    array(select staff_id from appointment_staff where business_id = a.business_id and appointment_id = a.id order by staff_id),
    earliest_date(a.starts_at),
    latest_date(a.ends_at))
  from appointments a
  where a.business_id = new.business_id
    and a.id in (select appointment_id from bookings where business_id = new.business_id and customer_id = new.id);
  return null;
end $$;
create trigger announce after update of name, email, phone on customers
  for each row
  when (current_business() is not null and (old.name, old.email, old.phone) is distinct from (new.name, new.email, new.phone))
  execute function announce_customer();

-- Hours and absences. The argument is the type of the change; whose it is and when stands in columns that the tables have in common.
create function announce_schedule() returns trigger
  language plpgsql as $$
declare
  entry jsonb;
  endless boolean;
begin
  foreach entry in array array[to_jsonb(old), to_jsonb(new)] loop
    if entry is not null then
      endless := tg_table_name = 'availability_blocks' or (entry ->> 'rule' is not null and entry ->> 'series_ends_at' is null);
      perform announce(
        (entry ->> 'business_id')::uuid,
        tg_argv[0],
        case when entry ->> 'staff_id' is null then '{}'::uuid[] else array[(entry ->> 'staff_id')::uuid] end,
        coalesce(
          (entry ->> 'date')::date, (entry ->> 'first_date')::date, earliest_date((entry ->> 'starts_at')::timestamptz), '-infinity'),
        case
          when endless then 'infinity'::date
          else coalesce(
            (entry ->> 'date')::date,
            (entry ->> 'last_date')::date,
            latest_date(coalesce((entry ->> 'series_ends_at')::timestamptz, (entry ->> 'ends_at')::timestamptz)),
            'infinity')
        end);
    end if;
  end loop;
  return null;
end $$;

create procedure announce_when_written(t regclass, kind text)
  language plpgsql as $$
begin
  execute format(
    'create trigger announce after insert or update or delete on %s for each row when (current_business() is not null) execute function announce_schedule(%L)',
    t, kind);
end $$;

call announce_when_written('time_off', 'time-off.changed');
call announce_when_written('availability_blocks', 'availability.changed');
call announce_when_written('date_exceptions', 'availability.changed');
call announce_when_written('time_blocks', 'availability.changed');
call announce_when_written('travel', 'availability.changed');
call announce_when_written('unit_downtimes', 'availability.changed');

-- Settings that move starts: of a staff member, of a service, and of the business, whose version grows with its holidays too.
create function announce_settings() returns trigger
  language plpgsql as $$
begin
  perform announce(
    current_business(),
    'availability.changed',
    case when tg_table_name = 'staff_members' then array[new.id] else '{}'::uuid[] end,
    '-infinity',
    'infinity');
  return null;
end $$;
create trigger announce after insert or update of
    name, title, hue, zone, position, active, limit_per_day, limit_per_week, limit_per_month on staff_members
  for each row when (current_business() is not null) execute function announce_settings();
create trigger announce after update on services
  for each row when (current_business() is not null and old.version is distinct from new.version) execute function announce_settings();
create trigger announce after update on businesses
  for each row when (current_business() is not null and old.settings_version is distinct from new.settings_version)
  execute function announce_settings();
