-- A time block that returns: an RFC 5545 rule on the wall clock of the staff member. starts_at and ends_at are then those of the
-- first occurrence, local_start is what the clock showed there, and series_ends_at is the end of the last one, null without an end.
alter table time_blocks
  add column rule text check (length(rule) between 1 and 500),
  add column local_start timestamp,
  add column excluded date[] not null default '{}',
  add column series_ends_at timestamptz,
  add constraint rule_has_a_start check ((rule is null) = (local_start is null)),
  add constraint only_a_series_excludes check (rule is not null or (excluded = '{}' and series_ends_at is null));
create index time_blocks_that_return on time_blocks (business_id, staff_id) where rule is not null;

-- Grows with what a person edits as one document: weekly hours, exceptions, travel. Appointments leave it alone.
alter table staff_members add column schedule_version bigint not null default 1;

create or replace function bump_staff_of_changed_rows() returns trigger
  language plpgsql as $$
declare
  of_document int := case when tg_table_name in ('availability_blocks', 'date_exceptions', 'travel') then 1 else 0 end;
begin
  if tg_op in ('UPDATE', 'DELETE') then
    update staff_members
    set availability_version = availability_version + 1, schedule_version = schedule_version + of_document
    where (business_id, id) in (select business_id, staff_id from old_rows);
  end if;
  if tg_op in ('UPDATE', 'INSERT') then
    update staff_members
    set availability_version = availability_version + 1, schedule_version = schedule_version + of_document
    where (business_id, id) in (select business_id, staff_id from new_rows);
  end if;
  return null;
end $$;
