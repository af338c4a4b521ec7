import { Plane } from 'lucide-react';
import { Menu } from '../../../components/forms/Menu';
import { useLocale } from '../../../lib/i18n';
import { clockRange, wallClock } from '../../../lib/time/clock';
import { instantAt } from '../../../lib/time/instants';
import { rangeText } from '../dates/rangeText';
import type { Stay } from '../types';
import type { WeekHours } from '../week/hours';
import { lengthText } from '../week/hoursText';
import { minutesAhead, onOtherWall, sampleDay } from './twoWalls';

const percent = (m: number) => `${(m / 1440) * 100}%`;

type Props = { stay: Stay; home: string; week: WeekHours; onChange(): void; onRemove(): void };

/** Both walls of a trip, hour under hour: what the person sees there, and what customers at home will see. */
export function TripCard({ stay, home, week, onChange, onRemove }: Props) {
  const { t, format } = useLocale();
  const { date, open } = sampleDay(stay, week);
  const ahead = minutesAhead(stay.timezone, home, date);
  const city = format.city(stay.timezone);
  const rows = [
    { zone: stay.timezone, spans: onOtherWall(open, 0) },
    { zone: home, spans: onOtherWall(open, ahead) },
  ];
  const difference = { hours: lengthText(Math.abs(ahead), t), city: format.city(home) };
  return (
    <article aria-label={city} className="card p-4 md:p-5">
      <header className="flex items-center gap-3">
        <span className="grid size-9 place-items-center rounded-md bg-accent-soft text-accent-ink">
          <Plane size={17} aria-hidden="true" />
        </span>
        <div className="min-w-0 flex-1">
          <h3 className="text-sm font-semibold">
            {city} <span className="tnum ms-1 font-normal text-ink-3">{rangeText(stay.first, stay.last, format)}</span>
          </h3>
          <p className="text-sm text-ink-3">
            {ahead === 0 ? t('travel.same') : t(ahead > 0 ? 'travel.ahead' : 'travel.behind', difference)}
          </p>
        </div>
        <Menu
          label={t('dates.more', { what: city })}
          actions={[
            { label: t('travel.edit'), run: onChange },
            { label: t('dates.remove'), danger: true, run: onRemove },
          ]}
        />
      </header>
      {open.length ? (
        <div className="mt-4 grid grid-cols-1 gap-2">
          {rows.map((row, i) => (
            <div
              key={i === 0 ? 'there' : 'home'}
              className="grid grid-cols-[140px_1fr] items-center gap-3 max-md:grid-cols-1 max-md:gap-1"
            >
              <span className="truncate text-sm">
                {format.city(row.zone)}{' '}
                <span className="text-xs text-ink-3">{format.offset(row.zone, instantAt(date, 720, row.zone))}</span>
              </span>
              <div className="hatch relative h-8 overflow-hidden rounded-sm">
                {row.spans.map((span) => (
                  <span
                    key={span.from}
                    style={{ insetInlineStart: percent(span.from), inlineSize: percent(span.to - span.from) }}
                    className="tnum absolute inset-y-0.5 flex items-center justify-center truncate rounded-xs bg-accent-soft px-1 text-xs font-medium text-accent-ink shadow-[inset_0_0_0_1px_color-mix(in_oklch,var(--c-accent)_34%,transparent)]"
                  >
                    <span className="max-md:hidden">{clockRange(span.from, span.to)}</span>
                    <span className="md:hidden">{wallClock(span.from)}</span>
                  </span>
                ))}
              </div>
            </div>
          ))}
        </div>
      ) : (
        <p className="mt-3 text-sm text-ink-3">{t('travel.free', { day: rangeText(stay.first, stay.last, format) })}</p>
      )}
    </article>
  );
}
