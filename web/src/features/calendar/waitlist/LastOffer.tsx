import { Check, Mail, Phone, X } from 'lucide-react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn, minutesBetween } from '../../../lib/time/instants';
import { useNow } from '../shell/useNow';
import type { Service } from '../types';
import { clockText } from '../words';
import { type Entry, refusalText, useAnswer } from './entries';
import { useOfferKeys } from './offers';

type Props = {
  entry: Entry;
  offer: NonNullable<Entry['offer']>;
  service: Service | undefined;
  zone: string;
  mayChange: boolean;
};

const LINK =
  'inline-flex h-7 items-center gap-1.5 rounded-md px-2.5 text-xs font-medium text-accent-ink hairline hover:bg-sunken max-md:h-11';

/** What was offered last and what became of it; while it runs, the way to whoever waits, and what they said. */
export function LastOffer({ entry, offer, service, zone, mayChange }: Props) {
  const { t, format } = useLocale();
  const now = useNow();
  const token = useOfferKeys((s) => s.tokens[offer.id]);
  const reply = useAnswer();
  const when = `${format.shortDate(dateIn(offer.start, zone))}, ${clockText(offer.start, zone, format)}`;
  const left = Math.floor(minutesBetween(now, offer.expiresAt));
  const isRunning = offer.answer === 'OPEN' && left >= 0 && entry.status === 'WAITING';
  if (!isRunning) return <p className="mt-1.5 text-xs text-ink-3">{t(`waitlist.answer.${offer.answer}`, { when })}</p>;
  const { name, email, phone } = entry.customer;
  const letter = new URLSearchParams({
    subject: t('waitlist.mailSubject', { service: service?.name ?? '' }),
    body: t('waitlist.mailBody', {
      when,
      service: service?.name ?? '',
      until: clockText(offer.expiresAt, zone, format),
    }),
  });
  const say = (isYes: boolean) =>
    token &&
    reply.mutate(
      { token, isYes },
      { onSuccess: () => void toast(isYes ? t('waitlist.booked', { name, when }) : t('waitlist.givenBack', { when })) },
    );
  return (
    <div className="mt-2 flex flex-col gap-2 rounded-md bg-accent-soft p-2.5">
      <p className="tnum text-xs font-medium text-accent-ink">
        {left < 1 ? t('waitlist.openSoon', { when }) : t('waitlist.open', { when, minutes: left })}
      </p>
      {mayChange && (
        <div className="flex flex-wrap gap-1.5">
          {phone && (
            <a className={LINK} href={`tel:${phone.replaceAll(' ', '')}`} aria-label={t('waitlist.call', { name })}>
              <Phone size={13} aria-hidden="true" />
              {t('drawer.call')}
            </a>
          )}
          <a
            className={LINK}
            href={`mailto:${encodeURIComponent(email)}?${letter.toString().replaceAll('+', '%20')}`}
            aria-label={t('waitlist.write', { name })}
          >
            <Mail size={13} aria-hidden="true" />
            {t('drawer.mail')}
          </a>
          {token && (
            <>
              <Button
                kind="accent"
                size="sm"
                className="ms-auto max-md:h-11"
                isDisabled={reply.isPending}
                onPress={() => say(true)}
              >
                <Check size={13} aria-hidden="true" />
                {t('waitlist.saidYes')}
              </Button>
              <Button size="sm" className="max-md:h-11" isDisabled={reply.isPending} onPress={() => say(false)}>
                <X size={13} aria-hidden="true" />
                {t('waitlist.saidNo')}
              </Button>
            </>
          )}
        </div>
      )}
      {reply.error && (
        <Notice tone="danger" live>
          {t(refusalText(reply.error))}
        </Notice>
      )}
    </div>
  );
}
