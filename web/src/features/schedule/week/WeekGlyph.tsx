import { openSpans, type WeekHours } from './hours';

const FIRST_MINUTE = 360;
const MINUTES_SHOWN = 1080;

/** A week at a glance: seven small columns, dark where open. Decoration: its hours stand beside it. */
export function WeekGlyph({
  week,
  order,
  height = 28,
}: {
  week: WeekHours;
  order: readonly number[];
  height?: number;
}) {
  const y = (m: number) => Math.min(1, Math.max(0, (m - FIRST_MINUTE) / MINUTES_SHOWN)) * height;
  return (
    <svg width={41} height={height} aria-hidden="true" className="shrink-0 rtl:-scale-x-100">
      {order.map((weekday, i) => (
        <g key={weekday} transform={`translate(${i * 6},0)`}>
          <rect width={4.5} height={height} rx={1.5} className="fill-sunken dark:fill-line" />
          {openSpans(week[weekday] ?? { windows: [], breaks: [] }).map((w) => (
            <rect key={w.from} y={y(w.from)} width={4.5} height={y(w.to) - y(w.from)} rx={1} className="fill-accent" />
          ))}
        </g>
      ))}
    </svg>
  );
}
