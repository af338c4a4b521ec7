import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import { DateInput, TimeInput } from '../desk/WhenFields';
import type { Service, Staff } from '../types';
import { clockText } from '../words';
import type { Draft } from './draft';
import { useCheck, useFreeTimes } from './times';
import { Verdict } from './Verdict';

type Props = {
  draft: Draft;
  service: Service;
  staff: readonly Staff[];
  zone: string;
  onStart(start: string): void;
};

const DATES_SHOWN = 4;
const TIMES_SHOWN = 8;

/** The wished time, whether it can be had, and the next free ones. */
export function TimePicker({ draft, service, staff, zone, onStart }: Props) {
  const { t } = useLocale();
  const date = dateIn(draft.start, zone);
  const minutes = minutesOfDay(draft.start, zone);
  const check = useCheck(draft, service);
  return (
    <section aria-label={t('create.when')} className="rounded-lg bg-sunken p-4 dark:bg-canvas">
      <div className="mb-3 grid grid-cols-2 gap-3">
        <DateInput label={t('create.date')} value={date} onChange={(next) => onStart(instantAt(next, minutes, zone))} />
        <TimeInput
          label={t('create.starts')}
          minutes={minutes}
          onChange={(next) => onStart(instantAt(date, next, zone))}
        />
      </div>
      <Verdict draft={draft} service={service} staff={staff} zone={zone} check={check} />
      <NextFree draft={draft} zone={zone} onStart={onStart} />
    </section>
  );
}

function NextFree({ draft, zone, onStart }: Pick<Props, 'draft' | 'zone' | 'onStart'>) {
  const { t, format } = useLocale();
  const { data, isError } = useFreeTimes(draft, zone);
  const starts = [...new Map(data?.map((s) => [s.start, s])).values()];
  const dates = [...new Set(starts.map((s) => dateIn(s.start, zone)))].slice(0, DATES_SHOWN);
  return (
    <>
      <h3 className="micro mt-4 mb-1">{t('create.nextFree')}</h3>
      {!data && !isError && <span className="skeleton block h-24" />}
      {data && dates.length === 0 && <p className="py-2 text-sm text-ink-3">{t('create.noneFree')}</p>}
      {dates.map((date) => (
        <div key={date} className="flex gap-3 border-b border-line-soft py-2 last:border-0">
          <span className="w-20 shrink-0 pt-1.5 text-xs text-ink-2">{format.shortDate(date)}</span>
          <div className="flex flex-wrap gap-1.5">
            {nearest(
              starts.filter((s) => dateIn(s.start, zone) === date),
              draft.start,
              zone,
            ).map((slot) => (
              <TimeChip
                key={slot.start}
                text={clockText(slot.start, zone, format)}
                seats={slot.seatsLeft ?? null}
                isOn={Date.parse(slot.start) === Date.parse(draft.start)}
                onPick={() => onStart(slot.start)}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

/** Those whose time of day is nearest to the wished one, in order of time. */
function nearest<S extends { start: string }>(slots: readonly S[], start: string, zone: string): S[] {
  const wished = minutesOfDay(start, zone);
  const far = (s: S) => Math.abs(minutesOfDay(s.start, zone) - wished);
  return slots
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, TIMES_SHOWN)
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

type ChipProps = { text: string; seats: number | null; isOn: boolean; onPick(): void };

function TimeChip({ text, seats, isOn, onPick }: ChipProps) {
  const { t } = useLocale();
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPick}
      className={`tnum h-7 rounded-sm px-2 text-xs font-medium max-md:h-10 max-md:px-3 ${isOn ? 'bg-accent text-on-accent' : 'hairline bg-surface hover:shadow-[0_0_0_1.5px_var(--c-accent)]'}`}
    >
      <bdi>{text}</bdi>
      {seats !== null && <span className="ms-1.5 font-normal opacity-75">{t('create.seatsLeft', { seats })}</span>}
    </button>
  );
}
