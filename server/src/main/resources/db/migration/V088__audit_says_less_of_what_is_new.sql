-- As in V085, with fewer statements for what is written most often: an entry is inserted without a look before it, and of what is new or gone as a whole no
-- fields are named.

-- Writes an entry, or adds to what this transaction has written about the same thing.
create or replace function note_audit(
  of_business uuid, about text, about_id uuid, how text, named text, touched text[], part text, earlier jsonb, later jsonb) returns void
  language plpgsql as $$
declare
  mine bigint := pg_current_xact_id()::text::bigint;
  deed jsonb := coalesce(nullif(current_setting('horarium.deed', true), ''), '{}')::jsonb;
  -- whoever signs in or joins is known by then
  arrives boolean := deed ->> 'kind' = 'VISITOR' and about in ('session', 'member') and how = 'CREATED'
    and current_user_id() is not null;
  known audit_entries;
begin
  insert into audit_entries (
    business_id, subject_type, subject_id, verb, label, fields, before, after,
    actor_kind, actor_id, actor_name, operation, network)
  values (
    of_business, about, about_id, how, named, touched,
    case when part is null or earlier = '{}' then earlier else jsonb_build_object(part, jsonb_build_array(earlier)) end,
    case when part is null or later = '{}' then later else jsonb_build_object(part, jsonb_build_array(later)) end,
    case when arrives then 'USER' else coalesce(deed ->> 'kind', 'SYSTEM') end,
    case when arrives then current_user_id() else (deed ->> 'id')::uuid end,
    deed ->> 'name', deed ->> 'operation', deed ->> 'network')
  on conflict do nothing;
  if found then
    return;
  end if;
  select * into known from audit_entries
  where business_id = of_business and xid = mine and at = now() and subject_type = about and subject_id = about_id;
  if part is null then
    earlier := earlier || known.before;
    later := known.after || later;
  else
    -- a list of fifty says enough
    earlier := case
      when earlier = '{}' or jsonb_array_length(coalesce(known.before -> part, '[]')) >= 50 then known.before
      else known.before || jsonb_build_object(part, coalesce(known.before -> part, '[]') || earlier)
    end;
    later := case
      when later = '{}' or jsonb_array_length(coalesce(known.after -> part, '[]')) >= 50 then known.after
      else known.after || jsonb_build_object(part, coalesce(known.after -> part, '[]') || later)
    end;
  end if;
  update audit_entries
  set verb = case when how = 'REMOVED' then how else verb end,
    label = coalesce(label, named),
    fields = case known.verb
      when 'CREATED' then '{}'
      else array(select distinct each from unnest(known.fields || touched) each order by each)
    end,
    before = earlier,
    after = later
  where business_id = of_business and xid = mine and at = now() and subject_type = about and subject_id = about_id;
end $$;

-- Arguments: what sort of thing the row is or belongs to, the column of its id, the column of its name, the columns whose values may be told, the columns that
-- are watched, and the part of the thing that the row is, where it is not the thing itself.
create or replace function write_audit() returns trigger
  language plpgsql as $$
declare
  was jsonb := '{}';
  become jsonb := '{}';
  whole jsonb;
  -- what is new or gone is so as a whole
  touched text[] := '{}';
  shown text[] := string_to_array(tg_argv[3], ',');
  part text := nullif(tg_argv[5], '');
  earlier jsonb := '{}';
  later jsonb := '{}';
begin
  if tg_op <> 'INSERT' then
    was := jsonb_strip_nulls(to_jsonb(old));
  end if;
  if tg_op <> 'DELETE' then
    become := jsonb_strip_nulls(to_jsonb(new));
  end if;
  whole := was || become;
  -- what belongs to something new needs no word
  if part is not null and exists (
    select from audit_entries
    where business_id = (whole ->> 'business_id')::uuid
      and xid = pg_current_xact_id()::text::bigint
      and at = now()
      and subject_type = tg_argv[0]
      and subject_id = (whole ->> tg_argv[1])::uuid
      and verb = 'CREATED')
  then
    return null;
  end if;
  if tg_op = 'UPDATE' then
    touched := array(select each from unnest(string_to_array(tg_argv[4], ',')) each where was -> each is distinct from become -> each);
    if touched = '{}' then
      return null;
    end if;
    if part is null then
      -- of what stayed nothing is said
      shown := array(select each from unnest(shown) each where each = any(touched));
    end if;
  end if;
  if tg_op <> 'INSERT' then
    earlier := (select coalesce(jsonb_object_agg(each, was -> each), '{}') from unnest(shown) each where was ? each);
  end if;
  if tg_op <> 'DELETE' then
    later := (select coalesce(jsonb_object_agg(each, become -> each), '{}') from unnest(shown) each where become ? each);
  end if;
  perform note_audit(
    coalesce(whole ->> 'business_id', whole ->> 'id')::uuid,
    tg_argv[0],
    (whole ->> tg_argv[1])::uuid,
    case when part is not null or tg_op = 'UPDATE' then 'CHANGED' when tg_op = 'INSERT' then 'CREATED' else 'REMOVED' end,
    case when part is null then whole ->> tg_argv[2] end,
    case when part is null then touched else array[part] end,
    part,
    earlier,
    later);
  return null;
end $$;
