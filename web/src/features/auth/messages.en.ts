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
  'signIn.code': 'Code of your authenticator',
  'signIn.codeHint': 'Six digits, or one of your recovery codes',
  'signIn.wrongCode': 'This code is wrong or over.',
  'signIn.forgot': 'Forgot your password?',
  'signIn.forgotTitle': 'New password',
  'signIn.forgotIntro': 'We send you a link to choose one.',
  'signIn.sendLink': 'Send link',
  'signIn.sentTitle': 'Look into your mail',
  'signIn.sent': 'If {email} has a login, a link is on its way. It works once.',
  'signIn.back': 'Back to sign in',
  'signIn.newPassword': 'New password',
  'signIn.passwordHint': '10 characters or more',
  'signIn.setPassword': 'Set password',
  'signIn.passwordSet': 'Your new password is set. Sign in with it.',
  'signIn.linkOver': 'This link is over or was used. Ask for a new one.',
  'signIn.joinTitle': 'Join {business}',
  'signIn.joinIntro':
    '{email} was invited. Choose a name and a password; with a login already, your password is enough.',
  'signIn.joinName': 'Your name',
  'signIn.join': 'Join',
  'signIn.noInvitation': 'This invitation is over',
  'signIn.noInvitationHint': 'It was used, withdrawn, or its time is over. Ask for another one.',
  'signIn.trial': 'This is a trial with a demo business',
  'signIn.trialUse': 'Fill in',
  'signIn.trialBooking': 'Or book as a customer of the demo business',
} as const;

declare module '../../lib/i18n/catalogs' {
  interface Catalogs {
    signIn: typeof en;
  }
}
