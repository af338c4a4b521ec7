-- Who goes on at another business keeps the token: other windows of the browser share it. The lines that were opened at the former business are over.
drop trigger say_that_access_moved on sessions;
create trigger say_that_access_moved after update of business_id on sessions
  for each row when (old.business_id is distinct from new.business_id) execute function say_that_access_ended();
-- written down at the business that they go to
create trigger audit_move after update of business_id on sessions
  for each row when (current_user_id() is not null and old.business_id is distinct from new.business_id)
  execute function write_audit('session', 'id', '', 'user_id', 'business_id', '');
