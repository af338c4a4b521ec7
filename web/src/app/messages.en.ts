/** The words around every page of the owner's side. */
export const en = {
  'shell.main': 'Main',
  'shell.calendar': 'Calendar',
  'shell.dark': 'Dark',
  'shell.light': 'Light',
  'shell.signOut': 'Sign out',
  'shell.signOutOf': 'Sign out ({name})',
  'shell.signOutFailed': 'You are still signed in: the server did not answer.',
  'shell.offline': 'You are offline. You see what was loaded before; changes are not possible until the connection is back.',
  'shell.sessionFailed': 'The server does not answer',
  'shell.sessionFailedHint': 'Your calendar is safe on the server. Try again in a moment.',
  'shell.notFound': 'There is no such page',
  'shell.notFoundHint': 'The address may be mistyped or old.',
  'shell.toCalendar': 'To the calendar',
  'shell.noBusiness': 'No business belongs to this account',
  'shell.noBusinessHint': 'Ask the owner of the business to invite you.',
  'shell.broken': 'Something went wrong on this page',
  'shell.brokenHint': 'Load it again; nothing that was saved is lost.',
  'shell.reload': 'Load again',
} as const;

declare module '../lib/i18n/catalogs' {
  interface Catalogs {
    owner: typeof en;
  }
}
