-- A person may work for several businesses of one installation, so the account is not a tenant's: it shows itself to its owner, to
-- colleagues of the current business, and to the sign-in that names its e-mail address.
create table users (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null check (length(name) between 1 and 200),
  password_hash text,
  created_at timestamptz not null
);

create table memberships (
  business_id uuid not null references businesses (id),
  user_id uuid not null references users (id),
  role text not null check (role in ('OWNER', 'ADMIN', 'STAFF')),
  staff_id uuid,
  primary key (business_id, user_id)
);
create index memberships_of_user on memberships (user_id);
alter table memberships enable row level security;
alter table memberships force row level security;
create policy of_business on memberships using (business_id = current_business()) with check (business_id = current_business());
create policy own on memberships for select using (user_id = current_user_id());

alter table users enable row level security;
alter table users force row level security;
create policy own on users using (id = current_user_id()) with check (id = current_user_id());
create policy by_email on users for select using (email = current_door());
create policy colleague on users for select
  using (exists (select from memberships m where m.user_id = users.id and m.business_id = current_business()));
-- the businesses that a signed-in user may switch to
create policy of_member on businesses for select
  using (exists (select from memberships m where m.business_id = businesses.id and m.user_id = current_user_id()));
