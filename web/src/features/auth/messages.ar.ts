import type { Translation } from '../../lib/i18n';
import type { en } from './messages.en';

export const ar: Translation<typeof en> = {
  'signIn.title': 'مرحبًا بعودتك',
  'signIn.intro': 'سجّل الدخول إلى تقويمك.',
  'signIn.email': 'البريد الإلكتروني',
  'signIn.password': 'كلمة المرور',
  'signIn.showPassword': 'إظهار كلمة المرور',
  'signIn.hidePassword': 'إخفاء كلمة المرور',
  'signIn.submit': 'تسجيل الدخول',
  'signIn.working': 'جارٍ تسجيل الدخول…',
  'signIn.emailMissing': 'أدخل عنوان بريدك الإلكتروني.',
  'signIn.passwordMissing': 'أدخل كلمة المرور.',
  'signIn.invalid': 'البريد الإلكتروني وكلمة المرور غير متطابقين.',
  'signIn.tooMany': 'محاولات كثيرة. حاول مرة أخرى بعد: {minutes} د.',
  'signIn.failed': 'تعذّر تسجيل الدخول الآن. حاول مرة أخرى بعد قليل.',
  'signIn.unreachable': 'الخادم لا يستجيب. تحقق من الاتصال وحاول مرة أخرى.',
  'signIn.expired': 'انتهت جلستك. سجّل الدخول لتتابع من حيث كنت.',
  'signIn.trial': 'هذه نسخة تجريبية مع نشاط تجاري تجريبي',
  'signIn.trialUse': 'تعبئة',
  'signIn.trialBooking': 'أو احجز كعميل لدى النشاط التجريبي',
};
