import { ChevronDown, RotateCw } from 'lucide-react';
import { useId, useState } from 'react';
import { answer, api } from '../../../api';
import { Badge, type Tone } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { Delivery, DeliveryStatus } from '../types';
import { momentText, whyNot } from '../words';
import { DeliveryText } from './DeliveryText';

const TONES: Record<DeliveryStatus, Tone> = { WAITING: 'warn', DELIVERED: 'ok', FAILED: 'bad' };

type Props = { webhookId: string; delivery: Delivery; zone: string };

/** One message: whether it arrived, after how many tries, and on request all of it and of its answer. */
export function DeliveryRow({ webhookId, delivery, zone }: Props) {
  const { t, format } = useLocale();
  const details = useId();
  const [isOpen, setOpen] = useState(false);
  const { id, event, status, attempts, createdAt, answerStatus, error, durationMillis, nextAttemptAt } = delivery;
  const at = momentText(createdAt, zone, format);
  const replay = useSend(
    (_: null, key) =>
      answer(
        api.POST('/api/webhooks/{id}/deliveries/{deliveryId}/replay', {
          params: { path: { id: webhookId, deliveryId: id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    () => void toast(t('hook.replayed')),
  );
  const facts = [
    at,
    t('hook.attempts', { count: attempts }),
    answerStatus ? t('hook.answer', { status: answerStatus }) : error ? t('hook.noAnswer') : '',
    durationMillis !== null && durationMillis !== undefined ? t('hook.millis', { count: durationMillis }) : '',
    status === 'WAITING' && error && nextAttemptAt
      ? t('hook.next', { date: momentText(nextAttemptAt, zone, format) })
      : '',
  ].filter(Boolean);
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={t('hook.details', { event, date: at })}
          onClick={() => setOpen(!isOpen)}
          className="grid size-8 shrink-0 place-items-center rounded-md text-ink-3 transition-colors hover:bg-sunken hover:text-ink"
        >
          <ChevronDown size={15} aria-hidden="true" className={isOpen ? 'rotate-180' : ''} />
        </button>
        <div className="min-w-40 flex-1">
          <p className="flex items-center gap-2 text-sm font-medium">
            <bdi>{event}</bdi>
            <Badge tone={TONES[status]}>{t(`hook.${status}`)}</Badge>
          </p>
          <p className="tnum text-xs text-ink-3">{facts.join(' · ')}</p>
        </div>
        <Button
          isDisabled={replay.isPending}
          onPress={() => replay.mutate(null, { onError: (e) => void toast(whyNot(e, t), { isBad: true }) })}
        >
          <RotateCw size={13} aria-hidden="true" />
          {t('hook.replay')}
        </Button>
      </div>
      <div id={details} hidden={!isOpen}>
        {isOpen && <DeliveryText delivery={delivery} />}
      </div>
    </li>
  );
}
