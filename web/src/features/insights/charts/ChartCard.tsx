import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { IconButton } from '../../../components/IconButton';
import { useMedia } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';

export type Table = { head: readonly string[]; rows: readonly (readonly [name: string, ...values: string[]])[] };

/** Where two charts stand beside each other, in twelve columns. */
export const CHART_COLUMNS = '(min-width: 64rem)';

type Props = {
  title: string;
  /** What the chart shows, in a sentence. */
  answer: string;
  table: Table;
  legend?: ReactNode;
  wide?: boolean;
  children: ReactNode;
};

/** A chart under a sentence that says what it shows. The same numbers are a table: for screen readers at once, for others by a button. */
export function ChartCard({ title, answer, table, legend, wide = false, children }: Props) {
  const { t } = useLocale();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const hasColumns = useMedia(CHART_COLUMNS);
  const label = t(asTable ? 'ins.showChart' : 'ins.showNumbers', { what: title });
  return (
    <figure
      aria-labelledby={id}
      className="card m-0 flex min-w-0 flex-col p-5"
      style={hasColumns ? { gridColumn: `span ${wide ? 7 : 5}` } : {}}
    >
      <figcaption className="mb-4 flex items-start gap-3">
        <span className="min-w-0 flex-1">
          <span id={id} className="block text-sm text-ink-3">
            {title}
          </span>
          <span className="block text-base font-semibold tracking-tight text-pretty">{answer}</span>
        </span>
        <IconButton label={label} className="-me-2" isExpanded={asTable} onPress={() => setAsTable(!asTable)}>
          {asTable ? <ChartNoAxesColumn size={15} aria-hidden="true" /> : <Table2 size={15} aria-hidden="true" />}
        </IconButton>
      </figcaption>
      {!asTable && legend && <p className="mb-3 flex flex-wrap gap-4">{legend}</p>}
      {!asTable && <div className="flex flex-1 flex-col justify-end">{children}</div>}
      <div className={asTable ? 'max-h-64 overflow-auto' : 'sr-only'} {...(asTable && { tabIndex: 0 })}>
        <Numbers table={table} />
      </div>
    </figure>
  );
}

function Numbers({ table: { head, rows } }: { table: Table }) {
  return (
    <table className="tnum w-full border-collapse text-sm">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col" className="py-1 pe-4 text-start text-xs font-medium text-ink-3">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name} className="border-t border-line-soft">
            <th scope="row" className="py-1.5 pe-4 text-start font-normal">
              {name}
            </th>
            {values.map((value, i) => (
              <td key={head[i + 1]} className="py-1.5 pe-4">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
