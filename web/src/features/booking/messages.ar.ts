import type { Translation } from '../../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'shell.title': 'احجز موعدًا',
};
