-- Somebody is asked to join a business. The link holds a random token, this row its SHA-256; whoever has the link opens exactly this row.
create table invitations (
  business_id uuid not null references businesses (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  role text not null check (role in ('OWNER', 'ADMIN', 'STAFF')),
  staff_id uuid,
  token_hash text not null unique check (length(token_hash) = 64),
  invited_by uuid not null references users (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  primary key (business_id, id),
  constraint invitations_staff foreign key (business_id, staff_id) references staff_members (business_id, id)
);
call protect_by_business('invitations');
create policy by_token on invitations for select using (token_hash = current_door());

-- so that a person can name one of their sessions and end it, without ever being told its hash
alter table sessions
  add column id uuid not null unique default gen_random_uuid(),
  add column device text not null default '' check (length(device) <= 200);
