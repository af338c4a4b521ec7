-- What is kept for somebody: a start while a visitor types, a seat while somebody who waited makes up their mind. The hold of a whole
-- appointment has the id of that appointment; the hold of a seat has one of its own.
create table appointment_holds (
  business_id uuid not null references businesses (id),
  id uuid not null,
  appointment_id uuid not null,
  -- what was promised, whatever becomes of the session
  service_id uuid not null,
  starts_at timestamptz not null,
  seats int not null default 1 check (seats between 1 and 1000),
  -- the named unit that was chosen
  unit_id uuid,
  status text not null default 'RUNNING' check (status in ('RUNNING', 'TAKEN', 'RELEASED', 'EXPIRED')),
  held_until timestamptz not null,
  -- digests of who keeps it, for the limits; nobody needs them once it has ended
  address_key bytea,
  contact_key bytea,
  created_at timestamptz not null,
  primary key (business_id, id),
  foreign key (business_id, appointment_id) references appointments (business_id, id),
  foreign key (business_id, service_id) references services (business_id, id),
  foreign key (business_id, unit_id) references resource_units (business_id, id),
  constraint ended_holds_name_nobody check (status = 'RUNNING' or (address_key is null and contact_key is null))
);
create index holds_by_appointment on appointment_holds (business_id, appointment_id);
create index running_holds on appointment_holds (business_id, appointment_id) where status = 'RUNNING';
create index running_holds_by_address on appointment_holds (business_id, address_key) where status = 'RUNNING';
create index running_holds_by_contact on appointment_holds (business_id, contact_key) where status = 'RUNNING';
create unique index one_hold_per_unit on appointment_holds (business_id, appointment_id, unit_id)
  where status = 'RUNNING' and unit_id is not null;
call protect_by_business('appointment_holds');

-- A held seat is a seat less for everybody else: what was read about the staff member is no longer true.
create function bump_staff_of_held_seats() returns trigger
  language plpgsql as $$
begin
  update staff_members s set availability_version = availability_version + 1
  from appointment_staff a
  where a.business_id = new.business_id and a.appointment_id = new.appointment_id
    and s.business_id = a.business_id and s.id = a.staff_id;
  return null;
end $$;
create trigger bump_on_held_seats after insert or update on appointment_holds
  for each row execute function bump_staff_of_held_seats();

-- How long a start is kept, and for how many at once. A business without a row has the usual rules.
create table hold_rules (
  business_id uuid not null references businesses (id),
  hold_minutes int not null check (hold_minutes between 1 and 60),
  per_address int not null check (per_address between 1 and 1000),
  per_contact int not null check (per_contact between 1 and 100),
  version bigint not null default 1,
  primary key (business_id)
);
call protect_by_business('hold_rules');
