-- Who wants to hear when something frees up. The order of the list is the order of the ids.
create table waitlist_entries (
  business_id uuid not null references businesses (id),
  id uuid not null,
  customer_id uuid not null,
  service_id uuid not null,
  -- with whom; null: with anybody
  staff_id uuid,
  -- wall-clock wishes, read in this zone
  zone text not null,
  first_date date not null,
  last_date date not null,
  parts text[] not null default '{}' check (parts <@ array['MORNING', 'AFTERNOON', 'EVENING']),
  from_minute int check (from_minute between 0 and 1439),
  to_minute int check (to_minute between 1 and 1440),
  seats int not null default 1 check (seats between 1 and 1000),
  notes text not null default '' check (length(notes) <= 2000),
  status text not null default 'WAITING' check (status in ('WAITING', 'BOOKED', 'LEFT', 'REMOVED', 'OVER')),
  -- starts that were free when the wish was told: nobody is asked about what they could have had
  known_starts timestamptz[] not null default '{}',
  -- SHA-256 of the key in the customer's link; who was written down by the front desk has none
  key_hash bytea unique check (length(key_hash) = 32),
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (business_id, id),
  foreign key (business_id, customer_id) references customers (business_id, id),
  foreign key (business_id, service_id) references services (business_id, id),
  foreign key (business_id, staff_id) references staff_members (business_id, id),
  constraint dates_follow_each_other check (last_date between first_date and first_date + 62),
  constraint a_window_has_two_ends check ((from_minute is null) = (to_minute is null) and (from_minute is null or from_minute < to_minute))
);
create index waitlist_by_customer on waitlist_entries (business_id, customer_id);
create index waitlist_waiting on waitlist_entries (business_id, id) where status = 'WAITING';
create unique index one_wish_is_told_once on waitlist_entries (business_id, customer_id, service_id, first_date, last_date)
  where status = 'WAITING';
call protect_by_business('waitlist_entries');
create policy by_key on waitlist_entries for select using (encode(key_hash, 'hex') = current_door());

-- What was kept for somebody on the list.
create table waitlist_offers (
  business_id uuid not null references businesses (id),
  id uuid not null,
  entry_id uuid not null,
  hold_id uuid not null,
  appointment_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  staff uuid[] not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
  -- whether the list itself asked, or somebody of the business
  automatic boolean not null,
  expires_at timestamptz not null,
  key_hash bytea not null unique check (length(key_hash) = 32),
  booking_id uuid,
  created_at timestamptz not null,
  answered_at timestamptz,
  primary key (business_id, id),
  foreign key (business_id, entry_id) references waitlist_entries (business_id, id),
  foreign key (business_id, hold_id) references appointment_holds (business_id, id),
  foreign key (business_id, appointment_id) references appointments (business_id, id)
);
create index waitlist_offers_by_entry on waitlist_offers (business_id, entry_id);
create index waitlist_offers_by_appointment on waitlist_offers (business_id, appointment_id) where status = 'OPEN';
create unique index one_offer_per_hold on waitlist_offers (business_id, hold_id);
create unique index one_open_offer on waitlist_offers (business_id, entry_id) where status = 'OPEN';
-- nobody is asked twice about the same start, whatever runs twice
create unique index one_question_per_start on waitlist_offers (business_id, entry_id, starts_at) where automatic;
call protect_by_business('waitlist_offers');
create policy by_key on waitlist_offers for select using (encode(key_hash, 'hex') = current_door());

-- Whether the list asks by itself, for how long, and when it keeps quiet. A business without a row has the usual rules.
create table waitlist_rules (
  business_id uuid not null references businesses (id),
  automatic boolean not null,
  offer_minutes int not null check (offer_minutes between 5 and 1440),
  quiet_from_minute int not null check (quiet_from_minute between 0 and 1439),
  quiet_to_minute int not null check (quiet_to_minute between 0 and 1439),
  per_contact int not null check (per_contact between 1 and 100),
  version bigint not null default 1,
  primary key (business_id)
);
call protect_by_business('waitlist_rules');
