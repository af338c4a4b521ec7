import { Problem } from '../../api';
import { refusalText } from '../../components/forms/Refusal';
import type { Formats, Translate } from '../../lib/i18n';
import { dateIn } from '../../lib/time/instants';
import type { Webhook } from './types';

/** What a webhook is called: its description, else the host that it tells. */
export function nameOf({ description, url }: Webhook): string {
  if (description) return description;
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** "Fri, 20 Nov 09:30" on the clocks of the business. */
export const momentText = (instant: string, zone: string, format: Formats) =>
  `${format.shortDate(dateIn(instant, zone))} ${format.time(instant, zone)}`;

/** Why something was not done with a webhook. */
export const whyNot = (error: unknown, t: Translate) =>
  error instanceof Problem && error.kind === 'webhook-off' ? t('hook.off') : refusalText(error, t);
