import { ar as dates } from './dates/messages.ar';
import { ar as hours } from './messages.ar';
import { ar as why } from './why/messages.ar';

export const all = [hours, dates, why];
