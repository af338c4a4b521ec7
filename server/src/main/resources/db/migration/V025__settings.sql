-- What is edited by people has a version of its own, so that two of them do not overwrite each other.
alter table businesses add column version bigint not null default 1;
alter table staff_members add column version bigint not null default 1;
alter table resources add column version bigint not null default 1;

-- Where the public holidays come from: the country such as "ae", and a part of it such as "by"
alter table businesses add column holiday_country text check (holiday_country ~ '^[a-z]{2}$');
alter table businesses add column holiday_region text check (holiday_region ~ '^[a-z0-9_-]{1,20}$');
alter table holidays add column source text not null default 'OWN' check (source in ('OWN', 'CALENDAR'));

-- Days of the holiday calendar on which the business works all the same.
create table holiday_opt_outs (
  business_id uuid not null references businesses (id),
  date date not null,
  primary key (business_id, date)
);
call protect_by_business('holiday_opt_outs');

-- A page that is not published is found by nobody who is not of the business.
alter table businesses add column published boolean not null default true;

-- Whatever can move an offered start makes the version of the settings grow, whoever writes it.
create function bump_settings() returns trigger
  language plpgsql as $$
begin
  if (old.zone, old.currency, old.week_start, old.default_buffer_before_minutes, old.default_buffer_after_minutes,
      old.minimum_notice_minutes, old.horizon_days)
     is distinct from (new.zone, new.currency, new.week_start, new.default_buffer_before_minutes, new.default_buffer_after_minutes,
      new.minimum_notice_minutes, new.horizon_days) then
    new.settings_version := greatest(new.settings_version, old.settings_version + 1);
  end if;
  return new;
end $$;
create trigger bump_settings before update on businesses for each row execute function bump_settings();

create function bump_settings_of_holidays() returns trigger
  language plpgsql as $$
begin
  update businesses set settings_version = settings_version + 1
  where id in (select business_id from changed);
  return null;
end $$;
create trigger bump_on_insert after insert on holidays
  referencing new table as changed for each statement execute function bump_settings_of_holidays();
create trigger bump_on_update after update on holidays
  referencing new table as changed for each statement execute function bump_settings_of_holidays();
create trigger bump_on_delete after delete on holidays
  referencing old table as changed for each statement execute function bump_settings_of_holidays();
