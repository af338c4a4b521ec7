-- Who is signed in, for every node. The cookie holds a random token, this row its SHA-256: whoever reads the database
-- cannot use it. A session ends with its row; a membership takes its sessions with it.
create table sessions (
  token_hash text primary key check (length(token_hash) = 64),
  user_id uuid not null,
  business_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (business_id, user_id) references memberships (business_id, user_id) on delete cascade
);
create index sessions_of_user on sessions (user_id);
create index sessions_by_expiry on sessions (expires_at);
alter table sessions enable row level security;
alter table sessions force row level security;
create policy own on sessions using (user_id = current_user_id()) with check (user_id = current_user_id());
create policy by_token on sessions using (token_hash = current_door()) with check (token_hash = current_door());
-- a session that is over tells nothing and may be swept by anybody
create policy over on sessions for select using (expires_at < now());
create policy sweep on sessions for delete using (expires_at < now());

-- a token opens the account and the membership that it stands for, so that one statement knows who asks
create policy by_session on memberships for select
  using (exists (
    select from sessions s
    where s.token_hash = current_door() and s.business_id = memberships.business_id and s.user_id = memberships.user_id));
create policy by_session on users for select
  using (exists (select from sessions s where s.token_hash = current_door() and s.user_id = users.id));
