-- A second factor of a person: the secret of a TOTP generator, encrypted by the application. Wrong codes are counted here, for all nodes together.
create table second_factors (
  user_id uuid primary key references users (id),
  secret text not null,
  confirmed_at timestamptz,
  -- the newest time step whose code was taken; an older one and the same one are refused, so that nobody can use a code that was seen
  last_step bigint not null default 0,
  wrong_codes int not null default 0,
  wrong_since timestamptz
);
alter table second_factors enable row level security;
alter table second_factors force row level security;
create policy own on second_factors using (user_id = current_user_id()) with check (user_id = current_user_id());

-- For the day on which the telephone is gone: each code works once. 80 random bits need no slow hash.
create table recovery_codes (
  user_id uuid not null references users (id),
  code_hash text not null check (length(code_hash) = 64),
  primary key (user_id, code_hash)
);
alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
create policy own on recovery_codes using (user_id = current_user_id()) with check (user_id = current_user_id());
