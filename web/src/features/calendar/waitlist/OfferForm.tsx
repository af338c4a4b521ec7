import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { clockText } from '../words';
import { type Entry, fits, refusalText, useOffer, useStarts } from './entries';
import { rememberOffer } from './offers';

type Props = {
  entry: Entry;
  zone: string;
  slot: { start: string; staffId: string } | null;
  onClose(): void;
};

const DATES_SHOWN = 6;
const TIMES_SHOWN = 12;

/** The free starts that fit a wish, one press each; a start that somebody came with stands first. */
export function OfferForm({ entry, zone, slot, onClose }: Props) {
  const { t, format } = useLocale();
  const [othersToo, setOthersToo] = useState(false);
  const { data, isError, isPending } = useStarts(entry, zone);
  const offer = useOffer();
  const { name } = entry.customer;
  const whenText = (start: string) => `${format.shortDate(dateIn(start, zone))}, ${clockText(start, zone, format)}`;
  const send = (start: string, staffId: string | null) =>
    offer.mutate(
      { entry, start, staffId },
      {
        onSuccess: ({ offer: made, token }) => {
          rememberOffer(made.id, token);
          toast(t('waitlist.offered', { when: whenText(made.start), name }), {
            detail: t('waitlist.offeredDetail', { until: clockText(made.expiresAt, zone, format) }),
          });
          onClose();
        },
      },
    );
  const starts = [...new Map(data?.map((s): [string, string] => [s.start, s.start])).values()];
  const shown = starts.filter((start) => othersToo || fits(entry, start));
  const dates = [...new Set(shown.map((start) => dateIn(start, zone)))].slice(0, DATES_SHOWN);
  return (
    <section aria-label={t('waitlist.offerFor', { name })} className="mt-2 rounded-md bg-sunken p-3 dark:bg-canvas">
      {slot && (
        <Button
          kind="accent"
          size="sm"
          className="mb-2 max-md:h-11"
          isDisabled={offer.isPending}
          onPress={() => send(slot.start, slot.staffId)}
        >
          {t('waitlist.offerThis', { when: whenText(slot.start) })}
        </Button>
      )}
      {offer.error && (
        <Notice tone="danger" live className="mb-2">
          {t(refusalText(offer.error))}
        </Notice>
      )}
      {isError && <Notice tone="warn">{t('desk.noAnswer')}</Notice>}
      {isPending && !isError && (
        <span role="status" className="skeleton block h-24">
          <span className="sr-only">{t('waitlist.looking')}</span>
        </span>
      )}
      {data && dates.length === 0 && <p className="py-2 text-sm text-ink-3">{t('waitlist.noStart')}</p>}
      {dates.map((date) => (
        <div key={date} className="flex gap-3 border-b border-line-soft py-2 last:border-0">
          <span className="w-20 shrink-0 pt-1.5 text-xs text-ink-2">{format.shortDate(date)}</span>
          <div className="flex flex-wrap gap-1.5">
            {shown
              .filter((start) => dateIn(start, zone) === date)
              .slice(0, TIMES_SHOWN)
              .map((start) => (
                <button
                  key={start}
                  type="button"
                  disabled={offer.isPending}
                  aria-label={t('waitlist.offerThis', { when: whenText(start) })}
                  onClick={() => send(start, entry.staffId ?? null)}
                  className="tnum hairline h-7 rounded-sm bg-surface px-2 text-xs font-medium hover:shadow-[0_0_0_1.5px_var(--c-accent)] max-md:h-10"
                >
                  <bdi>{clockText(start, zone, format)}</bdi>
                </button>
              ))}
          </div>
        </div>
      ))}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {data && starts.some((start) => !fits(entry, start)) && (
          <label className="flex flex-1 items-center gap-2.5 text-xs">
            <input
              type="checkbox"
              checked={othersToo}
              onChange={(e) => setOthersToo(e.target.checked)}
              className="size-4 accent-(--c-accent)"
            />
            {t('waitlist.othersToo')}
          </label>
        )}
        <Button kind="ghost" size="sm" className="ms-auto max-md:h-11" onPress={onClose}>
          {t('waitlist.cancel')}
        </Button>
      </div>
    </section>
  );
}
