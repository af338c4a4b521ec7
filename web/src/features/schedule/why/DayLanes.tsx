import { ScrollArea } from '../../../components/ScrollArea';
import { useLocale } from '../../../lib/i18n';
import { BusyBlock } from './BusyBlock';
import { type Start, stepOf } from './day';
import type { LegendKey } from './Legend';
import { StartCell } from './StartCell';
import type { Explained } from './useExplained';

/** A start is at least as wide as a finger needs; the lanes scroll where that makes them wider than the page. */
const START_PX = 27;
const LEAST_PX = 860;

type Props = {
  explained: Explained;
  zone: string;
  /** Length of the service in minutes. */
  minutes: number;
  selected: Start | null;
  only: LegendKey | null;
  onSelect(start: Start): void;
};

/** Three lanes on one time axis: when the person works, what takes their time, and every start with its reason. */
export function DayLanes({ explained, zone, minutes, selected, only, onSelect }: Props) {
  const { t, format } = useLocale();
  const { day, open, busy, starts, frame, buffers } = explained;
  const length = frame.to - frame.from;
  const percent = (m: number) => `${((m - frame.from) / length) * 100}%`;
  const place = (from: number, to: number) => ({
    insetInlineStart: percent(Math.max(from, frame.from)),
    inlineSize: `calc(${percent(Math.min(to, frame.to))} - ${percent(Math.max(from, frame.from))})`,
  });
  const clock = (m: number) => format.time(day.instantOf(m), zone);
  const range = (from: number, to: number) => `\u2066${clock(from)}–${clock(to)}\u2069`;
  const hours = Array.from({ length: Math.floor((length - 30) / 60) + 1 }, (_, i) => frame.from + 30 + i * 60);
  const step = stepOf(starts);
  const at = selected && day.at(selected.instant);
  return (
    <ScrollArea label={t('why.lanes')} className="card">
      <div className="p-4 md:p-5" style={{ minWidth: Math.max(LEAST_PX, (length / step) * START_PX) }}>
        <div aria-hidden="true" className="tnum relative h-5 text-2xs text-ink-3">
          {hours.map((h) => (
            <span
              key={h}
              className="absolute -translate-x-1/2 rtl:translate-x-1/2"
              style={{ insetInlineStart: percent(h) }}
            >
              {clock(h)}
            </span>
          ))}
        </div>
        <div className="relative">
          {hours.map((h) => (
            <span
              key={h}
              aria-hidden="true"
              className="absolute inset-y-0 w-px bg-line-soft"
              style={{ insetInlineStart: percent(h) }}
            />
          ))}
          <div className="hatch relative mb-2 h-6 overflow-hidden rounded-sm">
            {open.map((w) => (
              <span
                key={w.from}
                style={place(w.from, w.to)}
                className="tnum absolute inset-y-0 grid place-items-center overflow-hidden rounded-sm bg-accent-soft text-2xs font-medium whitespace-nowrap text-accent-ink"
              >
                {range(w.from, w.to)}
              </span>
            ))}
          </div>
          <div className="relative mb-3 h-18">
            {busy
              .filter((b) => b.to > frame.from && b.from < frame.to)
              .map((b) => (
                <BusyBlock
                  key={b.id}
                  busy={b}
                  times={range(b.from, b.to)}
                  place={place}
                  isLit={Boolean(selected?.cause?.id) && selected?.cause?.id === b.id}
                />
              ))}
            {at !== null && (
              <span
                aria-hidden="true"
                style={place(at - buffers.before, at + minutes + buffers.after)}
                className={`pointer-events-none absolute -inset-y-1 rounded-md border-2 border-dashed ${selected?.reason ? 'border-now' : 'border-accent'}`}
              />
            )}
          </div>
          <ul aria-label={t('why.starts')} className="relative m-0 h-11 list-none p-0">
            {starts.map((s) => (
              <li
                key={s.instant}
                style={place(day.at(s.instant), day.at(s.instant) + step)}
                className="absolute inset-y-0 pe-[3px]"
              >
                <StartCell
                  start={s}
                  time={format.time(s.instant, zone)}
                  isSelected={selected?.instant === s.instant}
                  isDim={only !== null && only !== (s.reason ?? 'offered')}
                  onSelect={() => onSelect(s)}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </ScrollArea>
  );
}
