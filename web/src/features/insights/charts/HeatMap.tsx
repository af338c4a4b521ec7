import { Fragment } from 'react';
import { useLocale } from '../../../lib/i18n';
import { Hint } from './Hint';
import { useSteps } from './useSteps';

type Row = { id: string; name: string; values: readonly number[] };
type Props = {
  rows: readonly Row[];
  columns: readonly string[];
  label: string;
  hint(row: number, column: number): string;
};

const CELL = 24;
/** Room for the names of the rows. */
const NAMES = '3.25rem';
const STEPS = 5;

/** Five depths of one colour are enough to read; the number itself shows where one points. */
const depth = (value: number, most: number) => 12 + (Math.ceil((value / most) * STEPS) / STEPS) * 88;
const colour = (value: number, most: number) =>
  `color-mix(in oklab, var(--c-accent) ${depth(value, most)}%, var(--c-surface))`;

/** How much of something there is at each hour of each weekday. */
export function HeatMap({ rows, columns, label, hint }: Props) {
  const { rtl } = useLocale();
  const { at, setAt, handlers } = useSteps(rows.length * columns.length, columns.length);
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const [row, column] = at === null ? [0, 0] : [Math.floor(at / columns.length), at % columns.length];
  return (
    <div
      role="img"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from cell to cell
      tabIndex={0}
      className="tnum relative grid rounded-xs text-2xs text-ink-3"
      style={{ gridTemplateColumns: `${NAMES} repeat(${columns.length}, minmax(0, 1fr))`, gap: 2 }}
      {...handlers}
    >
      {rows.map(({ id, name, values }, y) => (
        <Fragment key={id}>
          <span className="flex items-center" style={{ height: CELL }}>
            {name}
          </span>
          {values.map((value, x) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a column of a table
              key={x}
              className={`rounded-xs ${value > 0 ? '' : 'bg-sunken'}`}
              style={{
                height: CELL,
                ...(value > 0 && { background: colour(value, most) }),
                ...(at === y * columns.length + x && { boxShadow: '0 0 0 2px var(--c-ink)' }),
              }}
              onPointerEnter={() => setAt(y * columns.length + x)}
            />
          ))}
        </Fragment>
      ))}
      <span />
      {columns.map((name, x) => (
        <span key={name} className={`text-center ${x % 2 === 0 ? '' : 'max-md:invisible'}`} style={{ paddingTop: 2 }}>
          {name}
        </span>
      ))}
      {at !== null && (
        <div
          className="pointer-events-none absolute inset-y-0"
          style={{ insetInlineStart: NAMES, insetInlineEnd: 0 }}
          dir={rtl ? 'rtl' : 'ltr'}
        >
          <Hint
            at={columns.length > 1 ? column / (columns.length - 1) : 0.5}
            bottom={(rows.length - row) * (CELL + 2) + 24}
          >
            {hint(row, column)}
          </Hint>
        </div>
      )}
    </div>
  );
}
