-- Weekly hours: windows of wall-clock minutes of a weekday (1 = Monday), and the breaks cut out of them.
create table availability_blocks (
  business_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null default 'OPEN' check (kind in ('OPEN', 'BREAK')),
  weekday smallint not null check (weekday between 1 and 7),
  start_minute int not null check (start_minute between 0 and 1439),
  -- past 1440 only where the window explicitly runs on into the next date
  end_minute int not null check (end_minute between 1 and 2880),
  label text not null default '',
  primary key (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id),
  constraint window_has_length check (start_minute < end_minute and end_minute - start_minute <= 1440)
);
create index availability_blocks_by_staff on availability_blocks (business_id, staff_id);
call protect_by_business('availability_blocks');

-- One local date on which other windows hold, or none.
create table date_exceptions (
  business_id uuid not null,
  staff_id uuid not null,
  date date not null,
  -- [["09:00","12:00"], …]; [] is closed
  windows jsonb not null default '[]' check (jsonb_typeof(windows) = 'array'),
  reason text not null default '',
  primary key (business_id, staff_id, date),
  foreign key (business_id, staff_id) references staff_members (business_id, id)
);
call protect_by_business('date_exceptions');

-- Away: whole local dates (inclusive), or exact instants.
create table time_off (
  business_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  first_date date,
  last_date date,
  starts_at timestamptz,
  ends_at timestamptz,
  reason text not null default '',
  primary key (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id),
  constraint dates_or_instants check (
    (first_date is not null and last_date is not null and starts_at is null and ends_at is null and first_date <= last_date)
    or (first_date is null and last_date is null and starts_at is not null and ends_at is not null and starts_at < ends_at))
);
create index time_off_by_staff on time_off (business_id, staff_id);
call protect_by_business('time_off');

create table time_blocks (
  business_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null default '',
  hue smallint check (hue between 0 and 359),
  primary key (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id),
  check (starts_at < ends_at)
);
create index time_blocks_by_time on time_blocks (business_id, staff_id, ends_at);
call protect_by_business('time_blocks');

-- On these local dates the staff member's wall clock is another one.
create table travel (
  business_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  first_date date not null,
  last_date date not null,
  zone text not null,
  primary key (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id),
  check (first_date <= last_date),
  constraint in_one_place_at_a_time exclude using gist
    (business_id with =, staff_id with =, daterange(first_date, last_date, '[]') with &&)
);
call protect_by_business('travel');

-- Whoever writes one of these tables, by whatever way: the version of the staff member grows in the same transaction.
create function bump_staff_of_changed_rows() returns trigger
  language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    update staff_members set availability_version = availability_version + 1
    where (business_id, id) in (select business_id, staff_id from old_rows);
  end if;
  if tg_op in ('UPDATE', 'INSERT') then
    update staff_members set availability_version = availability_version + 1
    where (business_id, id) in (select business_id, staff_id from new_rows);
  end if;
  return null;
end $$;

create procedure bump_staff_when_written(t regclass)
  language plpgsql as $$
begin
  execute format('create trigger bump_on_insert after insert on %s referencing new table as new_rows for each statement execute function bump_staff_of_changed_rows()', t);
  execute format('create trigger bump_on_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function bump_staff_of_changed_rows()', t);
  execute format('create trigger bump_on_delete after delete on %s referencing old table as old_rows for each statement execute function bump_staff_of_changed_rows()', t);
end $$;

call bump_staff_when_written('availability_blocks');
call bump_staff_when_written('date_exceptions');
call bump_staff_when_written('time_off');
call bump_staff_when_written('time_blocks');
call bump_staff_when_written('travel');
