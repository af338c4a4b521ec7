import type { Translation } from '../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'shell.main': 'الرئيسية',
  'shell.calendar': 'التقويم',
  'shell.dark': 'داكن',
  'shell.light': 'فاتح',
  'shell.signOut': 'تسجيل الخروج',
  'shell.signOutOf': 'تسجيل الخروج ({name})',
  'shell.signOutFailed': 'ما زلت مسجّل الدخول: لم يستجب الخادم.',
  'shell.offline': 'أنت غير متصل بالإنترنت. ترى ما حُمّل سابقًا؛ لا يمكن إجراء تغييرات حتى يعود الاتصال.',
  'shell.sessionFailed': 'الخادم لا يستجيب',
  'shell.sessionFailedHint': 'تقويمك محفوظ على الخادم. حاول مرة أخرى بعد قليل.',
  'shell.notFound': 'لا توجد صفحة كهذه',
  'shell.notFoundHint': 'قد يكون العنوان خاطئًا أو قديمًا.',
  'shell.toCalendar': 'إلى التقويم',
  'shell.noBusiness': 'لا يوجد نشاط تجاري لهذا الحساب',
  'shell.noBusinessHint': 'اطلب من صاحب النشاط دعوتك.',
  'shell.broken': 'حدث خطأ في هذه الصفحة',
  'shell.brokenHint': 'أعد تحميلها؛ لم يضِع شيء مما حُفظ.',
  'shell.reload': 'إعادة التحميل',
};
