import type { Translation } from '../../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'settings.title': 'الإعدادات',
  'settings.business': 'النشاط',
  'settings.bookingPage': 'صفحة الحجز',
  'settings.services': 'الخدمات',
  'settings.staff': 'الفريق',
  'settings.resources': 'الموارد',
  'settings.users': 'المستخدمون والأدوار',
  'settings.apiKeys': 'مفاتيح API',
  'settings.webhooks': 'خطاطيف الويب',
  'settings.files': 'استيراد وتصدير',
  'settings.account': 'حسابي',
  'settings.groupBusiness': 'نشاطك',
  'settings.groupCatalog': 'ما يمكن حجزه',
  'settings.groupAccess': 'الوصول والبيانات',
  'settings.groupYou': 'أنت',
};
