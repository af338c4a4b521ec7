import type { ReactNode } from 'react';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { CustomerFile } from '../types';
import { summaryOf } from './summary';

/** The notes, and in a line what one wants to know at a glance. */
export function Facts({ file, zone }: { file: CustomerFile; zone: string }) {
  const { t, format } = useLocale();
  const { customer, visits } = file;
  const { marketing, notes, createdAt, erasedAt } = customer;
  const { came, noShows, spent } = summaryOf(visits);
  const date = (instant: string) => format.fullDate(dateIn(instant, zone));
  const since = marketing.givenAt ? date(marketing.givenAt) : '';
  const consent = !marketing.optIn
    ? t('cust.consentNo')
    : marketing.source
      ? t('cust.consentFrom', { date: since, source: marketing.source })
      : t('cust.consentYes', { date: since });
  return (
    <>
      <dl className="m-0 mt-6 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
        <Fact name={t('cust.since')}>{format.monthYear(dateIn(createdAt, zone))}</Fact>
        <Fact name={t('cust.spent')}>
          <span className="tnum">{spent.map((sum) => format.money(sum)).join(' · ') || '–'}</span>
          <span className="block text-xs text-ink-3">
            {t('cust.visits', { count: came })}
            {noShows > 0 && ` · ${t('cust.noShows', { count: noShows })}`}
          </span>
        </Fact>
        {!erasedAt && <Fact name={t('cust.consent')}>{consent}</Fact>}
      </dl>
      {!erasedAt && (
        <section className="mt-6">
          <h3 className="micro mb-2">{t('cust.notes')}</h3>
          <p dir="auto" className={`own-script text-sm whitespace-pre-line ${notes ? '' : 'text-ink-3'}`}>
            {notes || t('cust.noNotes')}
          </p>
        </section>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="micro mb-1">{name}</dt>
      <dd className="m-0 text-sm">{children}</dd>
    </div>
  );
}
