-- Weekly hours under a name. They are copied to whoever gets them, so that changing a template changes nobody's hours.
create table availability_templates (
  business_id uuid not null references businesses (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  -- [{"kind": "OPEN", "day": "MONDAY", "window": ["09:00", "17:00"], "label": ""}, …]
  weekly jsonb not null check (jsonb_typeof(weekly) = 'array'),
  version bigint not null default 1,
  primary key (business_id, id),
  constraint one_template_of_a_name unique (business_id, name)
);
call protect_by_business('availability_templates');
