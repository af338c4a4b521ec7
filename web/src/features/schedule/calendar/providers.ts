import type { MessageId } from '../../../lib/i18n';

type Provider = { name: string; hue: number; text: MessageId; way: MessageId };

/** Neutral letter tiles instead of trademarks. */
export const OTHER_PROVIDERS: readonly Provider[] = [
  { name: 'Google Calendar', hue: 252, text: 'link.googleText', way: 'link.bothWays' },
  { name: 'Office 365', hue: 235, text: 'link.officeText', way: 'link.bothWays' },
  { name: 'Calendly', hue: 275, text: 'link.calendlyText', way: 'link.books' },
  { name: 'CalDAV', hue: 45, text: 'link.caldavText', way: 'link.bothWays' },
];
