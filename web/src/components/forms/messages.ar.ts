import type { Translation } from '../../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'form.save': 'حفظ',
  'form.saving': 'جارٍ الحفظ…',
  'form.discard': 'تجاهل',
  'form.unsaved': 'غير محفوظ:',
  'form.unsavedChanges': 'تغييرات غير محفوظة',
  'form.leaveTitle': 'المغادرة دون حفظ؟',
  'form.stay': 'البقاء',
  'form.leave': 'المغادرة وتجاهل التغييرات',
  'form.copy': 'نسخ',
  'form.copied': 'تم النسخ',
  'form.copyWhat': 'نسخ {what}',
  'form.colour': 'اللون',
  'form.allZones': 'كل المناطق الزمنية',
};
