import { ArrowRight } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { useOnline } from '../../../components/useOnline';
import { useLocale } from '../../../lib/i18n';
import { ActionBar } from '../shell/ActionBar';
import { useSession } from '../state/session';
import { useKeepAndGoOn } from '../state/useHold';
import { useVanished } from '../state/useVanished';
import { isClass, staffToAsk, useChosenService } from '../state/wizard';
import type { Day } from '../types';
import { ClosedDay } from './ClosedDay';
import { HourFormat } from './HourFormat';
import { JustTaken } from './JustTaken';
import { NextFree } from './NextFree';
import { SessionList } from './SessionList';
import { SlotGrid } from './SlotGrid';
import { TimesSkeleton } from './TimesSkeleton';

type Props = {
  day?: Day;
  days: Day[];
  firstFree?: string;
  /** why there is no day: it is on its way, it could not be fetched, or nothing is free at all */
  state: 'loading' | 'failed' | 'nothing';
  pickDate(date: string): void;
  headingRef: RefObject<HTMLHeadingElement | null>;
};

/** The times of the chosen date, or the ways out of a date that has none. */
export function TimesPane({ day, days, firstFree, state, pickDate, headingRef }: Props) {
  const { t, format } = useLocale();
  const { service, staffId, choices, slot: chosen } = useChosenService();
  const { zone, h12 } = useSession();
  const online = useOnline();
  const { goOn, isPending } = useKeepAndGoOn();
  const gone = useVanished([service.id, staffToAsk(service, staffId), day?.date, zone].join(), day?.slots);
  const slot = day?.slots.find((s) => s.start === chosen?.start);
  const title = day ? format.paneDate(day.date) : t('times.title');
  const List = isClass(service) ? SessionList : SlotGrid;

  function content(): ReactNode {
    if (!day && state === 'loading') return <TimesSkeleton />;
    if (!day) return state === 'nothing' && <p className="mt-4 text-sm text-ink-2">{t('closed.nothing')}</p>;
    if (day.slots.length + gone.length === 0)
      return <ClosedDay day={day} days={days} firstFree={firstFree} pickDate={pickDate} />;
    return (
      <div
        className={`flex-1 ${isClass(service) ? '' : 'no-bar md:-mx-1 md:max-h-[404px] md:overflow-y-auto md:px-1 md:pb-1'}`}
      >
        <JustTaken key={day.date} gone={gone} left={day.slots} chosenStart={choices.at} />
        <List slots={day.slots} gone={gone} label={title} />
        <NextFree days={days} from={day.date} pickDate={pickDate} />
      </div>
    );
  }

  return (
    <section
      aria-label={t('times.title')}
      className="flex min-h-0 flex-col border-line px-5 pt-4 max-lg:pb-6 max-md:border-t md:border-s md:px-6 md:pt-7 lg:pb-7"
    >
      <div className="mb-1 flex min-h-8 items-center gap-2">
        <h2 ref={headingRef} tabIndex={-1} className="flex-1 text-base font-semibold outline-none max-md:scroll-mt-44">
          {title}
        </h2>
        <HourFormat />
      </div>
      {content()}
      <div className="mt-auto">
        {!online && (
          <Notice tone="warn" live className="mt-4">
            {t('offline.times')}
          </Notice>
        )}
        <ActionBar hint={t('when.pick')}>
          <Button
            kind="primary"
            size="lg"
            className="w-full"
            isDisabled={!slot || !online || isPending}
            onPress={() => goOn()}
          >
            {isPending ? t('hold.keeping') : t('nav.continue')}
            {slot && !isPending && (
              <span className="tnum font-normal opacity-80">· {format.clock(slot.start, zone, h12)}</span>
            )}
            <ArrowRight size={16} aria-hidden="true" className="rtl:rotate-180" />
          </Button>
        </ActionBar>
      </div>
    </section>
  );
}
