-- Two who change one membership at once learn of each other.
alter table memberships add column version bigint not null default 1;
