/** The words around every page of the owner's side. */
export const en = {
  'owner.main': 'Main',
  'owner.calendar': 'Calendar',
  'owner.availability': 'Availability',
  'owner.settings': 'Settings',
  'owner.customers': 'Customers',
  'owner.insights': 'Insights',
  'owner.businessMenu': 'Business: {name}',
  'owner.businesses': 'Your businesses',
  'owner.currentBusiness': '{name}, where you are',
  'owner.openBusiness': 'Open another business',
  'owner.switchFailed': 'You are still here: {name} could not be opened.',
  'owner.dark': 'Dark',
  'owner.light': 'Light',
  'owner.signOut': 'Sign out',
  'owner.signOutOf': 'Sign out ({name})',
  'owner.signOutFailed': 'You are still signed in: the server did not answer.',
  'owner.offline':
    'You are offline. You see what was loaded before; changes are not possible until the connection is back.',
  'owner.sessionFailed': 'The server does not answer',
  'owner.sessionFailedHint': 'Your calendar is safe on the server. Try again in a moment.',
  'owner.notFound': 'There is no such page',
  'owner.notFoundHint': 'The address may be mistyped or old.',
  'owner.toCalendar': 'To the calendar',
  'owner.noBusiness': 'No business belongs to this account',
  'owner.noBusinessHint': 'Ask the owner of the business to invite you.',
  'owner.broken': 'Something went wrong on this page',
  'owner.brokenHint': 'Load it again; nothing that was saved is lost.',
  'owner.reload': 'Load again',
} as const;

declare module '../lib/i18n/catalogs' {
  interface Catalogs {
    owner: typeof en;
  }
}
