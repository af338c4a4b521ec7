/** The names of the places of the settings. */
export const en = {
  'settings.title': 'Settings',
  'settings.business': 'Business',
  'settings.bookingPage': 'Booking page',
  'settings.services': 'Services',
  'settings.staff': 'Staff',
  'settings.resources': 'Resources',
  'settings.users': 'Users and roles',
  'settings.apiKeys': 'API keys',
  'settings.webhooks': 'Webhooks',
  'settings.files': 'Import and export',
  'settings.account': 'My account',
  'settings.groupBusiness': 'Your business',
  'settings.groupCatalog': 'What can be booked',
  'settings.groupAccess': 'Access and data',
  'settings.groupYou': 'You',
} as const;

declare module '../../lib/i18n/catalogs' {
  interface Catalogs {
    settings: typeof en;
  }
}
