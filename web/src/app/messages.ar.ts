import type { Translation } from '../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'owner.main': 'الرئيسية',
  'owner.calendar': 'التقويم',
  'owner.availability': 'المواعيد المتاحة',
  'owner.settings': 'الإعدادات',
  'owner.dark': 'داكن',
  'owner.light': 'فاتح',
  'owner.signOut': 'تسجيل الخروج',
  'owner.signOutOf': 'تسجيل الخروج ({name})',
  'owner.signOutFailed': 'ما زلت مسجّل الدخول: لم يستجب الخادم.',
  'owner.offline': 'أنت غير متصل بالإنترنت. ترى ما حُمّل سابقًا؛ لا يمكن إجراء تغييرات حتى يعود الاتصال.',
  'owner.sessionFailed': 'الخادم لا يستجيب',
  'owner.sessionFailedHint': 'تقويمك محفوظ على الخادم. حاول مرة أخرى بعد قليل.',
  'owner.notFound': 'لا توجد صفحة كهذه',
  'owner.notFoundHint': 'قد يكون العنوان خاطئًا أو قديمًا.',
  'owner.toCalendar': 'إلى التقويم',
  'owner.noBusiness': 'لا يوجد نشاط تجاري لهذا الحساب',
  'owner.noBusinessHint': 'اطلب من صاحب النشاط دعوتك.',
  'owner.broken': 'حدث خطأ في هذه الصفحة',
  'owner.brokenHint': 'أعد تحميلها؛ لم يضِع شيء مما حُفظ.',
  'owner.reload': 'إعادة التحميل',
};
