-- Who may no longer let others in: their open invitations end with their role.
create function withdraw_open_invitations() returns trigger
  language plpgsql as $$
begin
  delete from invitations
  where business_id = old.business_id
    and invited_by = old.user_id
    and accepted_at is null;
  return null;
end $$;
create trigger withdraw_on_leaving after delete on memberships
  for each row execute function withdraw_open_invitations();
create trigger withdraw_on_another_role after update of role on memberships
  for each row when (old.role is distinct from new.role) execute function withdraw_open_invitations();
