import { en as dates } from './dates/messages.en';
import { en as hours } from './messages.en';
import { en as why } from './why/messages.en';

export const all = [hours, dates, why];
