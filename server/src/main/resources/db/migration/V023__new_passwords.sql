-- A link for a new password: at most one for each person, good for half an hour and once. The row has the SHA-256 of its token.
create table password_resets (
  user_id uuid primary key references users (id),
  token_hash text not null unique check (length(token_hash) = 64),
  expires_at timestamptz not null
);
alter table password_resets enable row level security;
alter table password_resets force row level security;
create policy own on password_resets using (user_id = current_user_id()) with check (user_id = current_user_id());
create policy by_token on password_resets for select using (token_hash = current_door());
