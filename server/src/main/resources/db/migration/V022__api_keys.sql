-- Programs of a business. The key is a random token behind "hor_", this row has its SHA-256 and the first characters, by which people tell keys apart.
create table api_keys (
  business_id uuid not null references businesses (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  prefix text not null,
  token_hash text not null unique check (length(token_hash) = 64),
  scopes text[] not null check (cardinality(scopes) > 0),
  created_by uuid not null references users (id),
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (business_id, id)
);
call protect_by_business('api_keys');
create policy by_token on api_keys for select using (token_hash = current_door());
