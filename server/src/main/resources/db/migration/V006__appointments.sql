create table customers (
  business_id uuid not null references businesses (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) <= 320),
  email_key text not null generated always as (lower(email)) stored,
  phone text,
  locale text,
  zone text,
  marketing_opt_in boolean not null default false,
  created_at timestamptz not null,
  primary key (business_id, id),
  unique (business_id, email_key)
);
call protect_by_business('customers');

create table appointments (
  business_id uuid not null references businesses (id),
  id uuid not null,
  -- what people say on the phone: short, without letters that look alike
  reference text not null,
  service_id uuid not null,
  status text not null check (status in ('HELD', 'PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'CANCELLED', 'EXPIRED')),
  source text not null check (source in ('INTERNAL', 'PUBLIC', 'EXTERNAL')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- copied from the service when it was booked: a later change of the service does not move what was agreed
  buffer_before_minutes int not null check (buffer_before_minutes between 0 and 1440),
  buffer_after_minutes int not null check (buffer_after_minutes between 0 and 1440),
  capacity int not null default 1 check (capacity between 1 and 1000),
  seats_taken int not null default 1,
  price_amount bigint not null default 0,
  currency text not null,
  held_until timestamptz,
  notes text not null default '',
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (business_id, id),
  unique (business_id, reference),
  foreign key (business_id, service_id) references services (business_id, id),
  -- bounded length keeps the search by time a search in an ordinary index
  constraint appointment_has_length check (starts_at < ends_at and ends_at - starts_at <= interval '24 hours'),
  constraint seats_are_there check (seats_taken between 0 and capacity),
  constraint a_hold_ends check ((status = 'HELD') <= (held_until is not null))
);
create index appointments_by_time on appointments (business_id, starts_at);
create index appointments_by_service on appointments (business_id, service_id, starts_at);
call protect_by_business('appointments');

create table appointment_staff (
  business_id uuid not null,
  appointment_id uuid not null,
  staff_id uuid not null,
  primary key (business_id, appointment_id, staff_id),
  foreign key (business_id, appointment_id) references appointments (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id)
);
create index appointment_staff_by_staff on appointment_staff (business_id, staff_id);
call protect_by_business('appointment_staff');

create table appointment_units (
  business_id uuid not null,
  appointment_id uuid not null,
  unit_id uuid not null,
  primary key (business_id, appointment_id, unit_id),
  foreign key (business_id, appointment_id) references appointments (business_id, id),
  foreign key (business_id, unit_id) references resource_units (business_id, id)
);
call protect_by_business('appointment_units');

-- One row for each stretch in which a staff member or a unit is taken, buffers included. A row is there exactly while its
-- appointment occupies: cancelling deletes it, in the same transaction. THE promise of this product is the constraint below.
create table appointment_occupancies (
  business_id uuid not null,
  appointment_id uuid not null,
  resource_id uuid not null,
  kind text not null check (kind in ('STAFF', 'UNIT')),
  -- processing time cuts the staff member's stretch in two
  part smallint not null default 0,
  occupied_from timestamptz not null,
  occupied_to timestamptz not null,
  occupied tstzrange not null generated always as (tstzrange(occupied_from, occupied_to, '[)')) stored,
  primary key (business_id, appointment_id, resource_id, part),
  foreign key (business_id, appointment_id) references appointments (business_id, id),
  -- with a longest length, "what overlaps this day" needs no scan from the beginning of time (and, unlike &&, timestamptz
  -- comparisons may use an index below row-level security, because they are leakproof)
  constraint stretch_has_length check (occupied_from < occupied_to and occupied_to - occupied_from <= interval '72 hours'),
  constraint nobody_is_booked_twice exclude using gist (business_id with =, resource_id with =, occupied with &&)
);
create index appointment_occupancies_by_time on appointment_occupancies (business_id, resource_id, occupied_from) include (occupied_to, appointment_id);
call protect_by_business('appointment_occupancies');

-- One customer's booking of an appointment: the only one of a private session, one of many of a class.
create table bookings (
  business_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  customer_id uuid not null,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'CANCELLED')),
  seats int not null default 1 check (seats between 1 and 1000),
  -- the named unit that this attendee takes
  unit_id uuid,
  notes text not null default '',
  zone text,
  -- SHA-256 of the token in the manage link; the token itself is nowhere
  manage_token_hash bytea not null unique check (length(manage_token_hash) = 32),
  created_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (business_id, id),
  foreign key (business_id, appointment_id) references appointments (business_id, id),
  foreign key (business_id, customer_id) references customers (business_id, id),
  foreign key (business_id, unit_id) references resource_units (business_id, id)
);
create index bookings_by_appointment on bookings (business_id, appointment_id);
create index bookings_by_customer on bookings (business_id, customer_id);
create unique index one_attendee_per_unit on bookings (business_id, appointment_id, unit_id) where status = 'ACTIVE' and unit_id is not null;
call protect_by_business('bookings');
create policy by_manage_token on bookings for select using (encode(manage_token_hash, 'hex') = current_door());

create table appointment_activity (
  business_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('CUSTOMER', 'USER', 'API_KEY', 'SYSTEM')),
  actor_id uuid,
  actor_name text not null,
  action text not null,
  reason text not null default '',
  before jsonb,
  after jsonb,
  primary key (business_id, id),
  foreign key (business_id, appointment_id) references appointments (business_id, id)
);
create index appointment_activity_by_appointment on appointment_activity (business_id, appointment_id, at);
call protect_by_business('appointment_activity');

-- Appointments make people and units busy: their versions grow with the stretches, and with the seats of a class.
create function bump_resources_of_changed_stretches() returns trigger
  language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    update staff_members set availability_version = availability_version + 1
    where (business_id, id) in (select business_id, resource_id from old_rows where kind = 'STAFF');
    update resource_units set availability_version = availability_version + 1
    where (business_id, id) in (select business_id, resource_id from old_rows where kind = 'UNIT');
  end if;
  if tg_op in ('UPDATE', 'INSERT') then
    update staff_members set availability_version = availability_version + 1
    where (business_id, id) in (select business_id, resource_id from new_rows where kind = 'STAFF');
    update resource_units set availability_version = availability_version + 1
    where (business_id, id) in (select business_id, resource_id from new_rows where kind = 'UNIT');
  end if;
  return null;
end $$;
create trigger bump_on_insert after insert on appointment_occupancies
  referencing new table as new_rows for each statement execute function bump_resources_of_changed_stretches();
create trigger bump_on_update after update on appointment_occupancies
  referencing old table as old_rows new table as new_rows for each statement execute function bump_resources_of_changed_stretches();
create trigger bump_on_delete after delete on appointment_occupancies
  referencing old table as old_rows for each statement execute function bump_resources_of_changed_stretches();

create function bump_staff_of_changed_seats() returns trigger
  language plpgsql as $$
begin
  if (old.seats_taken, old.status, old.held_until, old.starts_at, old.service_id)
     is distinct from (new.seats_taken, new.status, new.held_until, new.starts_at, new.service_id) then
    update staff_members s set availability_version = availability_version + 1
    from appointment_staff a
    where a.business_id = new.business_id and a.appointment_id = new.id
      and s.business_id = a.business_id and s.id = a.staff_id;
  end if;
  return null;
end $$;
create trigger bump_on_seats after update on appointments for each row execute function bump_staff_of_changed_seats();

-- units under maintenance
create function bump_unit() returns trigger
  language plpgsql as $$
begin
  update resource_units set availability_version = availability_version + 1
  where business_id = coalesce(new.business_id, old.business_id) and id in (new.unit_id, old.unit_id);
  return null;
end $$;
create trigger bump_unit after insert or update or delete on unit_downtimes for each row execute function bump_unit();
