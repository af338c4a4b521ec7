import { X } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { Confirm } from '../../../components/forms/Confirm';
import { IconButton } from '../../../components/IconButton';
import { Swatch } from '../../../components/Swatch';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { Service, Staff } from '../types';
import { clockText } from '../words';
import { type Entry, useRemove } from './entries';
import { LastOffer } from './LastOffer';
import { OfferForm } from './OfferForm';

type Props = {
  entry: Entry;
  service: Service | undefined;
  staff: readonly Staff[];
  zone: string;
  /** A start that is to be offered to somebody. */
  slot: { start: string; staffId: string } | null;
  mayChange: boolean;
};

/** One wish: who, what, when, since when; and what can be done about it. */
export function EntryRow({ entry, service, staff, zone, slot, mayChange }: Props) {
  const { t, format } = useLocale();
  const [act, setAct] = useState<'offer' | 'remove' | null>(null);
  const remove = useRemove();
  const { name } = entry.customer;
  const who = staff.find((s) => s.id === entry.staffId)?.name.split(' ')[0];
  const times =
    entry.timeFrom && entry.timeTo
      ? `\u2066${entry.timeFrom.slice(0, 5)}–${entry.timeTo.slice(0, 5)}\u2069`
      : entry.partsOfDay.map((part) => t(`waitlist.part.${part}`)).join(t('waitlist.comma')) || t('waitlist.anyTime');
  const dates = entry.from === entry.to ? format.shortDate(entry.from) : format.shortDateRange(entry.from, entry.to);
  const isWaiting = entry.status === 'WAITING';
  const when = slot && `${format.shortDate(dateIn(slot.start, zone))}, ${clockText(slot.start, zone, format)}`;
  return (
    <li className="hairline rounded-lg p-3 text-sm">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p dir="auto" className="own-script truncate font-semibold">
            {name}
          </p>
          <p className="flex items-center gap-2 truncate text-ink-2">
            <Swatch hue={service?.hue ?? 260} />
            <bdi className="truncate">{service?.name}</bdi>
            <span className="text-ink-3">{who ? t('waitlist.with', { name: who }) : t('waitlist.anyone')}</span>
          </p>
          <p className="tnum text-xs text-ink-3">
            {[
              dates,
              times,
              entry.seats > 1 && t('waitlist.seats', { count: entry.seats }),
              t('waitlist.since', { date: format.shortDate(dateIn(entry.createdAt, zone)) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {entry.notes && (
            <p dir="auto" className="own-script mt-1 text-xs whitespace-pre-line text-ink-2">
              {entry.notes}
            </p>
          )}
        </div>
        {!isWaiting && <Badge>{t(`waitlist.status.${entry.status}`)}</Badge>}
        {isWaiting && mayChange && (
          <IconButton label={t('waitlist.remove', { name })} onPress={() => setAct('remove')}>
            <X size={15} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      {entry.offer && (
        <LastOffer entry={entry} offer={entry.offer} service={service} zone={zone} mayChange={mayChange} />
      )}
      {isWaiting && mayChange && entry.offer?.answer !== 'OPEN' && act !== 'offer' && (
        <Button size="sm" className="mt-2 max-md:h-11" onPress={() => setAct('offer')}>
          {when ? t('waitlist.offerThis', { when }) : t('waitlist.offer')}
        </Button>
      )}
      {act === 'offer' && isWaiting && <OfferForm entry={entry} zone={zone} slot={slot} onClose={() => setAct(null)} />}
      {act === 'remove' && (
        <Confirm
          title={t('waitlist.removeTitle', { name })}
          verb={t('waitlist.removeVerb')}
          isWorking={remove.isPending}
          error={remove.error}
          onClose={() => setAct(null)}
          onConfirm={() =>
            remove.mutate(entry, {
              onSuccess: () => {
                toast(t('waitlist.removed', { name }));
                setAct(null);
              },
            })
          }
        >
          <p>{t('waitlist.removeHint')}</p>
        </Confirm>
      )}
    </li>
  );
}
