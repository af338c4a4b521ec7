import { Badge } from '../../../components/Badge';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import type { Report } from './useImport';

const OUTCOMES = {
  CREATED: ['files.created', 'ok'],
  UPDATED: ['files.updated', 'accent'],
  SKIPPED: ['files.skipped', 'quiet'],
} as const;

/** What became of a file, or would: the counts, each error by its row, and the first rows. */
export function ReportView({ report }: { report: Report }) {
  const { t } = useLocale();
  const { created, updated, skipped, errorCount } = report;
  const counts = t('files.counts', { created, updated, skipped });
  const title = errorCount ? 'files.refused' : report.applied ? 'files.done' : 'files.would';
  return (
    <div className="grid grid-cols-1 gap-3">
      <Notice live tone={errorCount ? 'danger' : report.applied ? 'ok' : 'info'}>
        {t(title, { count: errorCount })} {counts}
      </Notice>
      {report.ignoredColumns.length > 0 && (
        <Notice tone="warn">{t('files.ignored', { columns: report.ignoredColumns.join(', ') })}</Notice>
      )}
      {report.errors.length > 0 && (
        <ul className="m-0 max-h-64 list-none divide-y divide-line-soft overflow-auto rounded-md p-0 hairline">
          {report.errors.map(({ row, column, message }) => (
            <li key={`${row} ${column} ${message}`} className="flex gap-3 px-3 py-2 text-sm">
              <span className="tnum w-16 shrink-0 text-ink-3">{t('files.row', { row })}</span>
              <span className="min-w-0">
                {column && <b className="font-medium">{column} </b>}
                {message}
              </span>
            </li>
          ))}
        </ul>
      )}
      {report.errors.length === 0 && report.preview.length > 0 && (
        <ul className="m-0 max-h-64 list-none divide-y divide-line-soft overflow-auto rounded-md p-0 hairline">
          {report.preview.map(({ row, text, outcome }) => (
            <li key={row} className="flex items-center gap-3 px-3 py-2 text-sm">
              <span className="tnum w-16 shrink-0 text-ink-3">{t('files.row', { row })}</span>
              <span className="min-w-0 flex-1 truncate">{text}</span>
              <Badge tone={OUTCOMES[outcome][1]}>{t(OUTCOMES[outcome][0])}</Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
