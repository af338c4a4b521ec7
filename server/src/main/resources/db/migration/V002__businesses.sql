create table businesses (
  id uuid primary key,
  slug text not null unique
    constraint slug_is_an_address check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' and slug not in ('manage', 'embed', 'assets', 'api')),
  name text not null check (length(name) between 1 and 200),
  zone text not null default 'Asia/Dubai',
  currency text not null default 'AED' check (currency ~ '^[A-Z]{3}$'),
  locale text not null default 'en',
  week_start smallint not null default 1 check (week_start between 1 and 7),
  address text not null default '',
  directions text not null default '',
  phone text not null default '',
  accent_hue smallint check (accent_hue between 0 and 359),
  default_buffer_before_minutes int not null default 0 check (default_buffer_before_minutes between 0 and 1440),
  default_buffer_after_minutes int not null default 60 check (default_buffer_after_minutes between 0 and 1440),
  minimum_notice_minutes int not null default 60 check (minimum_notice_minutes between 0 and 525600),
  horizon_days int not null default 60 check (horizon_days between 0 and 730),
  free_cancel_hours int not null default 24 check (free_cancel_hours between 0 and 8760),
  -- { "ar": { "name": … } }: what the public page shows in another language
  translations jsonb not null default '{}',
  -- grows with every change that can move an offered start: zone, week start, notice, horizon, holidays
  settings_version bigint not null default 1,
  created_at timestamptz not null
);
alter table businesses enable row level security;
alter table businesses force row level security;
create policy of_itself on businesses using (id = current_business()) with check (id = current_business());
create policy by_slug on businesses for select using (slug = current_door());

create table holidays (
  business_id uuid not null references businesses (id),
  date date not null,
  name text not null,
  translations jsonb not null default '{}',
  primary key (business_id, date)
);
call protect_by_business('holidays');
