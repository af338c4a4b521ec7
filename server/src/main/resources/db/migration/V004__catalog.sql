create table service_categories (
  business_id uuid not null references businesses (id),
  id uuid not null,
  name text not null,
  position int not null default 0,
  translations jsonb not null default '{}',
  primary key (business_id, id)
);
call protect_by_business('service_categories');

create table staff_members (
  business_id uuid not null references businesses (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  title text not null default '',
  known_for text not null default '',
  languages text not null default '',
  hue smallint not null default 178 check (hue between 0 and 359),
  zone text,
  position int not null default 0,
  active boolean not null default true,
  limit_per_day int check (limit_per_day > 0),
  limit_per_week int check (limit_per_week > 0),
  limit_per_month int check (limit_per_month > 0),
  translations jsonb not null default '{}',
  -- grows with every write that can change when this person is free; answers are cached under it
  availability_version bigint not null default 1,
  primary key (business_id, id)
);
call protect_by_business('staff_members');
alter table memberships
  add constraint memberships_staff foreign key (business_id, staff_id) references staff_members (business_id, id);

create table services (
  business_id uuid not null references businesses (id),
  id uuid not null,
  category_id uuid,
  name text not null check (length(name) between 1 and 200),
  summary text not null default '',
  translations jsonb not null default '{}',
  duration_minutes int not null check (duration_minutes between 5 and 1440),
  step_minutes int check (step_minutes between 5 and 1440),
  -- null: the default of the business
  buffer_before_minutes int check (buffer_before_minutes between 0 and 720),
  buffer_after_minutes int check (buffer_after_minutes between 0 and 720),
  minimum_notice_minutes int check (minimum_notice_minutes between 0 and 525600),
  horizon_days int check (horizon_days between 0 and 730),
  -- the inner stretch in which the customer is busy and the staff member is free
  processing_start_minutes int,
  processing_minutes int,
  grid text not null default 'WINDOW' check (grid in ('WINDOW', 'CLOCK', 'ADAPTIVE')),
  avoid_gaps boolean not null default false,
  capacity int not null default 1 check (capacity between 1 and 1000),
  staff_mode text not null default 'ANY' check (staff_mode in ('ANY', 'ALL')),
  -- the service's own opening times: { "timezone", "schedule": { "MONDAY": [["09:00","12:00"]] }, "exceptions": { "2026-12-24": [] } }
  availability_schedule jsonb,
  limit_per_day int check (limit_per_day > 0),
  limit_per_week int check (limit_per_week > 0),
  limit_per_month int check (limit_per_month > 0),
  customer_limit_per_day int check (customer_limit_per_day > 0),
  customer_limit_per_week int check (customer_limit_per_week > 0),
  customer_limit_per_month int check (customer_limit_per_month > 0),
  price_amount bigint not null default 0 check (price_amount >= 0),
  deposit_amount bigint check (deposit_amount > 0 and deposit_amount <= price_amount),
  free_cancel_hours int check (free_cancel_hours between 0 and 8760),
  hue smallint not null default 252 check (hue between 0 and 359),
  focus text[] not null default '{}',
  online boolean not null default false,
  needs_approval boolean not null default false,
  position int not null default 0,
  active boolean not null default true,
  version bigint not null default 1,
  primary key (business_id, id),
  foreign key (business_id, category_id) references service_categories (business_id, id),
  constraint processing_lies_inside check (
    (processing_start_minutes is null and processing_minutes is null)
    or (processing_start_minutes > 0 and processing_minutes > 0 and processing_start_minutes + processing_minutes < duration_minutes))
);
call protect_by_business('services');
-- the public endpoints by service id learn the tenant from the service
create policy by_id on services for select using (id::text = current_door());
create unique index services_by_id on services (id);

create table service_staff (
  business_id uuid not null,
  service_id uuid not null,
  staff_id uuid not null,
  primary key (business_id, service_id, staff_id),
  foreign key (business_id, service_id) references services (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id)
);
create index service_staff_by_staff on service_staff (business_id, staff_id);
call protect_by_business('service_staff');

-- A kind of thing that appointments need: treatment rooms, reformers. Its units are what is actually taken.
create table resources (
  business_id uuid not null references businesses (id),
  id uuid not null,
  name text not null,
  translations jsonb not null default '{}',
  primary key (business_id, id)
);
call protect_by_business('resources');

create table resource_units (
  business_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  name text not null,
  translations jsonb not null default '{}',
  position int not null default 0,
  active boolean not null default true,
  availability_version bigint not null default 1,
  primary key (business_id, id),
  foreign key (business_id, resource_id) references resources (business_id, id)
);
call protect_by_business('resource_units');

create table service_resources (
  business_id uuid not null,
  service_id uuid not null,
  resource_id uuid not null,
  quantity int not null default 1 check (quantity between 1 and 1000),
  -- each attendee takes one named unit of this resource ("reformer 4") and may choose which
  chosen_by_customer boolean not null default false,
  primary key (business_id, service_id, resource_id),
  foreign key (business_id, service_id) references services (business_id, id),
  foreign key (business_id, resource_id) references resources (business_id, id)
);
call protect_by_business('service_resources');

create table unit_downtimes (
  business_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null default '',
  primary key (business_id, id),
  foreign key (business_id, unit_id) references resource_units (business_id, id),
  check (starts_at < ends_at)
);
create index unit_downtimes_by_time on unit_downtimes (business_id, unit_id, ends_at);
call protect_by_business('unit_downtimes');
