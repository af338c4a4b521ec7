-- What the business writes down about a customer, and since when and by which way they want to hear from it.
alter table customers add column notes text not null default '';
alter table customers add column marketing_opt_in_at timestamptz;
alter table customers add column marketing_opt_in_source text check (length(marketing_opt_in_source) <= 200);
alter table customers add column version bigint not null default 1;
-- Whoever was erased is nobody: the row stays, so that appointments and figures do.
alter table customers add column erased_at timestamptz;

-- A consent from before is known since the customer is. The owner of the table sees every business for this one statement.
alter table customers no force row level security;
update customers set marketing_opt_in_at = created_at where marketing_opt_in;
alter table customers force row level security;

-- What a search compares with: beginnings of the name, of its last word, of the number and of the number read from its end.
alter table customers add column name_key text not null generated always as (lower(name)) stored;
alter table customers add column family_key text not null generated always as (lower(regexp_replace(name, '^.*\s', ''))) stored;
alter table customers add column phone_key text generated always as (regexp_replace(phone, '[^0-9]', '', 'g')) stored;
alter table customers add column phone_end_key text generated always as (reverse(regexp_replace(phone, '[^0-9]', '', 'g'))) stored;

-- Below row-level security only leakproof comparisons may use an index: >= and < in the order of bytes, not "like".
create index customers_by_name on customers (business_id, name_key collate "C", id);
create index customers_by_family on customers (business_id, family_key collate "C");
create index customers_by_email on customers (business_id, email_key collate "C");
create index customers_by_phone on customers (business_id, phone_key collate "C");
create index customers_by_phone_end on customers (business_id, phone_end_key collate "C");
