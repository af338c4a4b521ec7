/** The words of the sign-in page. */
export const en = {
  'signIn.title': 'Welcome back',
  'signIn.intro': 'Sign in to your calendar.',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.showPassword': 'Show password',
  'signIn.hidePassword': 'Hide password',
  'signIn.submit': 'Sign in',
  'signIn.working': 'Signing in…',
  'signIn.emailMissing': 'Enter your e-mail address.',
  'signIn.passwordMissing': 'Enter your password.',
  'signIn.invalid': 'E-mail and password do not match.',
  'signIn.tooMany': 'Too many attempts. Try again in {minutes, plural, one {a minute} other {# minutes}}.',
  'signIn.failed': 'Signing in does not work at the moment. Try again in a moment.',
  'signIn.unreachable': 'The server does not answer. Check your connection and try again.',
  'signIn.expired': 'Your session has ended. Sign in to go on where you were.',
  'signIn.trial': 'This is a trial with a demo business',
  'signIn.trialUse': 'Fill in',
  'signIn.trialBooking': 'Or book as a customer of the demo business',
} as const;

declare module '../../lib/i18n/catalogs' {
  interface Catalogs {
    signIn: typeof en;
  }
}
