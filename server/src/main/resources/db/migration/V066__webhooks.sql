-- Addresses of other programs that want to be told of what happens in a business.
create table webhooks (
  business_id uuid not null references businesses (id),
  id uuid not null,
  url text not null check (length(url) between 1 and 2000),
  events text[] not null check (cardinality(events) > 0),
  description text not null default '',
  active boolean not null default true,
  -- what signs, encrypted by the application; the one before it signs too until its moment
  secret text not null,
  former_secret text,
  former_secret_until timestamptz,
  -- since when nothing was delivered although it was tried
  failing_since timestamptz,
  -- when it was switched off for that
  stopped_at timestamptz,
  delivered_at timestamptz,
  version bigint not null default 1,
  created_at timestamptz not null,
  primary key (business_id, id),
  constraint both_of_the_former_secret check ((former_secret is null) = (former_secret_until is null))
);
call protect_by_business('webhooks');

-- What is to be told and was told, written in the transaction of the change. It has no foreign key to its webhook: whoever removes a webhook
-- must not make a booking fail that is just being written.
create table webhook_deliveries (
  business_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  -- the transactions that change an appointment wait for each other, so among its deliveries the order of these numbers is that of the changes
  seq bigint not null generated always as identity,
  event text not null,
  -- the appointment; of a delivery that is about none it is its own id
  subject uuid not null,
  body text not null,
  status text not null default 'WAITING' check (status in ('WAITING', 'DELIVERED', 'FAILED')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  -- until then whoever made the last attempt is believed to be at it
  claimed_until timestamptz,
  attempted_at timestamptz,
  duration_millis int,
  answer_status int,
  answer_body text check (length(answer_body) <= 4096),
  error text,
  created_at timestamptz not null,
  primary key (business_id, id)
);
create index webhook_deliveries_in_line on webhook_deliveries (business_id, webhook_id, subject, seq) where status = 'WAITING';
create index webhook_deliveries_of_webhook on webhook_deliveries (business_id, webhook_id, seq);
create index webhook_deliveries_due on webhook_deliveries (next_attempt_at) where status = 'WAITING';
create index webhook_deliveries_by_age on webhook_deliveries using brin (created_at);
call protect_by_business('webhook_deliveries');

-- Whoever acts for no business finds what a node left lying, and takes away what nobody looks up any more.
create policy overdue on webhook_deliveries for select
  using (current_business() is null and status = 'WAITING');
create policy over on webhook_deliveries for select using (current_business() is null and created_at < now() - interval '30 days');
create policy sweep on webhook_deliveries for delete using (current_business() is null and created_at < now() - interval '30 days');
