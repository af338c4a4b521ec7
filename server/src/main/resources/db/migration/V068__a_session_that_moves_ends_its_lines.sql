-- Who works in another business now has a new token: the lines that were opened with the old one are over.
create trigger say_that_access_moved after update of token_hash on sessions
  for each row when (old.token_hash is distinct from new.token_hash) execute function say_that_access_ended();
