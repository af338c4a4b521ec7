-- What came in from files, so that the same file brings nothing twice. Only a digest is kept: what a file calls an appointment
-- may be somebody's name or address.
create table imported_entries (
  business_id uuid not null references businesses (id),
  key bytea not null check (length(key) = 32),
  imported_at timestamptz not null,
  primary key (business_id, key)
);
call protect_by_business('imported_entries');
