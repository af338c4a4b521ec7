import type { ReactNode } from 'react';
import { useLocale } from '../../../lib/i18n';
import { ticks } from '../sums';
import { Hint } from './Hint';
import { LOOKS } from './Key';
import { useSteps } from './useSteps';

export type Column = {
  id: string;
  label: string;
  firm: number;
  pale: number;
  /** What it was before, as a line across. */
  mark: number | undefined;
  hint: ReactNode;
};

const HEIGHT = 176;
const FOOT = 24;
const MOST_LABELS = 8;
/** More columns than these stand a pixel apart. */
const MOST_APART = 45;

/** Stacked columns in plain elements: sharp at any width, and from right to left for free. */
export function Columns({ columns, label }: { columns: readonly Column[]; label: string }) {
  const { format, rtl } = useLocale();
  const { at, setAt, handlers } = useSteps(columns.length);
  const most = Math.max(0, ...columns.map(({ firm, pale, mark = 0 }) => Math.max(firm + pale, mark)));
  const lines = ticks(most);
  const top = lines.at(-1) ?? 1;
  const y = (value: number) => (value / top) * HEIGHT;
  const every = Math.ceil(columns.length / MOST_LABELS);
  const current = at === null ? undefined : columns[at];
  return (
    <div
      role="img"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from column to column
      tabIndex={0}
      className="relative rounded-xs"
      style={{ paddingTop: 8 }}
      {...handlers}
    >
      {lines.map((line) => (
        <div
          key={line}
          className="tnum absolute inset-x-0 flex items-center gap-2 text-2xs text-ink-3"
          style={{ bottom: y(line) + FOOT - 8, lineHeight: '16px' }}
        >
          <span className="text-end" style={{ width: 28 }}>
            {format.number(line)}
          </span>
          <span className="h-px flex-1 bg-line-soft" />
        </div>
      ))}
      <div
        className="relative flex items-end"
        style={{
          marginInlineStart: 36,
          height: HEIGHT + FOOT,
          columnGap: columns.length > MOST_APART ? 1 : `${25 / columns.length}%`,
        }}
      >
        {columns.map(({ id, label: name, firm, pale, mark }, i) => (
          <div
            key={id}
            className="relative flex h-full min-w-0 flex-1 flex-col justify-end"
            style={{ opacity: at === null || at === i ? 1 : 0.5 }}
            onPointerEnter={() => setAt(i)}
          >
            <span style={{ ...LOOKS.pale, width: 'auto', height: y(pale), borderRadius: '3px 3px 0 0' }} />
            <span
              style={{
                ...LOOKS.firm,
                width: 'auto',
                height: y(firm),
                marginTop: pale > 0 && firm > 0 ? 1 : 0,
                borderRadius: pale > 0 ? 0 : '3px 3px 0 0',
              }}
            />
            {mark !== undefined && (
              <span
                className="absolute inset-x-0"
                style={{ ...LOOKS.line, width: 'auto', height: 1.5, bottom: y(mark) + FOOT - 1 }}
              />
            )}
            <span className="flex shrink-0 justify-center text-2xs text-ink-3" style={{ height: FOOT, paddingTop: 6 }}>
              <span className="w-0 whitespace-nowrap">
                {i % every === 0 && (
                  <span style={{ display: 'inline-block', translate: `${rtl ? 50 : -50}% 0` }}>{name}</span>
                )}
              </span>
            </span>
          </div>
        ))}
        {current && at !== null && (
          <Hint
            at={columns.length > 1 ? at / (columns.length - 1) : 0.5}
            bottom={Math.min(y(current.firm + current.pale), HEIGHT - 24) + FOOT + 8}
          >
            {current.hint}
          </Hint>
        )}
      </div>
    </div>
  );
}
