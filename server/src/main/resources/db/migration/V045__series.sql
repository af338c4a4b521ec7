-- Appointments that return. The rule says how they were made; each stands in the diary like any other, and knows which one it is.
create table appointment_series (
  business_id uuid not null references businesses (id),
  id uuid not null,
  service_id uuid not null,
  -- RFC 5545, read on the wall clock of the zone
  rule text not null check (length(rule) between 1 and 500),
  starts_at timestamptz not null,
  zone text not null,
  -- occurrences that were left out when it was made
  skipped timestamptz[] not null default '{}',
  version bigint not null default 1 check (version > 0),
  created_at timestamptz not null,
  primary key (business_id, id),
  foreign key (business_id, service_id) references services (business_id, id)
);
call protect_by_business('appointment_series');

alter table appointments
  add column series_id uuid,
  -- the start that the rule gave it, wherever it is moved
  add column recurrence_id timestamptz,
  add constraint appointments_of_a_series foreign key (business_id, series_id) references appointment_series (business_id, id),
  add constraint an_occurrence_has_a_name check ((series_id is null) = (recurrence_id is null));
create unique index one_appointment_per_occurrence on appointments (business_id, series_id, recurrence_id) where series_id is not null;
