import type { Translation } from '../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'kit.close': 'إغلاق',
  'kit.loading': 'جارٍ التحميل',
  'kit.optional': 'اختياري',
  'kit.retry': 'حاول مرة أخرى',
};
