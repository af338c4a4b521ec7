-- The chain of months of a business ends with one that was given up. Those that ended go on.
alter table businesses no force row level security;
insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
select 'refresh-holidays', b.id || '/' || month, convert_to(json_build_object('business', b.id, 'month', month)::text, 'UTF8'), now(), false, 1
from businesses b
cross join to_char(now() at time zone 'UTC', 'YYYY-MM') month
where b.holiday_country is not null
  and not exists (
    select from scheduled_tasks t
    where t.task_name = 'refresh-holidays'
      and t.task_instance like b.id || '/%')
on conflict do nothing;
alter table businesses force row level security;
