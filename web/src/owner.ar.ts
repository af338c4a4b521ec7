import { ar as owner } from './app/messages.ar';
import { ar as form } from './components/forms/messages.ar';
import { ar as kit } from './components/messages.ar';
import { ar as signIn } from './features/auth/messages.ar';
import { ar as desk } from './features/calendar/desk/messages.ar';
import { ar as calendar } from './features/calendar/messages.ar';

/** Everything the owner's side says in Arabic: one chunk, fetched when it is asked for. */
export const catalogs = [kit, form, owner, signIn, calendar, desk];
