-- The answer to a request that carried an Idempotency-Key, written in the transaction of its effect.
create table idempotency_keys (
  business_id uuid not null references businesses (id),
  -- who asked, so that two callers may use the same key
  caller text not null,
  key text not null check (length(key) between 1 and 255),
  request_hash bytea not null,
  status int,
  body text,
  created_at timestamptz not null,
  primary key (business_id, caller, key)
);
create index idempotency_keys_by_age on idempotency_keys (business_id, created_at);
call protect_by_business('idempotency_keys');

-- Jobs, written in the transaction that wants them done (the shape is db-scheduler's).
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
