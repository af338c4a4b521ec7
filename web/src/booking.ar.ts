import { ar as kit } from './components/messages.ar';
import { ar as booking } from './features/booking/messages.ar';

/** Everything the booking page says in Arabic: one chunk, fetched when it is asked for. */
export const catalogs = [kit, booking];
