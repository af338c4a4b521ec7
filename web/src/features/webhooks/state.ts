import type { Tone } from '../../components/Badge';
import type { Formats, MessageId, Translate } from '../../lib/i18n';
import type { Webhook } from './types';
import { momentText } from './words';

/** How a webhook fares, in a word. */
export function stateOf({ active, stoppedAt, failingSince }: Webhook): { word: MessageId; tone: Tone } {
  if (stoppedAt && !active) return { word: 'hook.stateStopped', tone: 'bad' };
  if (!active) return { word: 'hook.stateOff', tone: 'quiet' };
  return failingSince ? { word: 'hook.stateFailing', tone: 'warn' } : { word: 'hook.stateOn', tone: 'ok' };
}

/** The same in a line: since when, and when something last arrived. */
export function stateText(webhook: Webhook, zone: string, t: Translate, format: Formats): string {
  const { active, stoppedAt, failingSince, deliveredAt, formerSecretUntil } = webhook;
  const at = (instant: string) => ({ date: momentText(instant, zone, format) });
  const parts = [
    stoppedAt && !active ? t('hook.stoppedAt', at(stoppedAt)) : '',
    failingSince && active ? t('hook.failingSince', at(failingSince)) : '',
    deliveredAt ? t('hook.delivered', at(deliveredAt)) : t('hook.neverDelivered'),
    formerSecretUntil ? t('hook.formerSecret', at(formerSecretUntil)) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
