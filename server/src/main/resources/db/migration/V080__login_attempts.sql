-- What was tried at the door, counted before it is looked at and for all nodes together: wrong passwords and letters, of an account and from an address.
-- The key is the SHA-256 of both, so that the rows name nobody; they belong to no business and to no account, which need not even exist.
create table login_attempts (
  key_hash text primary key check (length(key_hash) = 64),
  attempts int not null check (attempts >= 0),
  since timestamptz not null
);
create index login_attempts_by_age on login_attempts (since);
