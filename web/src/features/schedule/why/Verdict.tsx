import { Check, CornerDownRight } from 'lucide-react';
import { Link } from 'react-router';
import { useLocale } from '../../../lib/i18n';
import { plusMinutes } from '../../../lib/time/instants';
import { hueStyle } from '../dates/kinds';
import type { Start } from './day';
import { REASONS, reasonClass } from './reasons';
import { wayOut } from './wayOut';

type Props = {
  start: Start;
  sentence: string;
  date: string;
  zone: string;
  staffId: string;
  serviceId: string;
  /** Whether the viewer may open the settings. */
  mayManage: boolean;
  /** Length of the service in minutes. */
  minutes: number;
  buffers: { before: number; after: number };
};

/** The answer for one start: a sentence, what it would take, and the place where it can be changed. */
export function Verdict({ start, sentence, date, zone, staffId, serviceId, mayManage, minutes, buffers }: Props) {
  const { t, format } = useLocale();
  const look = start.reason && REASONS[start.reason];
  const Icon = look ? look.icon : Check;
  const clock = (instant: string) => format.time(instant, zone);
  const fix = wayOut(start, { date, staffId, serviceId, mayManage });
  return (
    <section aria-label={t('why.answer')} aria-live="polite" className="card p-5">
      <div className="flex items-start gap-3">
        <span
          className={`grid size-10 shrink-0 place-items-center rounded-md ${reasonClass(start.reason)}`}
          style={hueStyle(look?.hue)}
        >
          <Icon size={19} aria-hidden="true" />
        </span>
        <div className="min-w-0">
          <p className="text-base font-semibold tracking-tight">
            {t(look ? 'why.isNotOffered' : 'why.isOffered', { time: clock(start.instant) })}
          </p>
          <p className="text-sm text-pretty text-ink-2">{sentence}</p>
        </div>
      </div>
      <dl className="m-0 mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 border-t border-line-soft pt-3 text-sm">
        <dt className="text-ink-3">{t('why.wouldTake')}</dt>
        <dd className="tnum m-0">
          {`\u2066${clock(plusMinutes(start.instant, -buffers.before))}–${clock(plusMinutes(start.instant, minutes + buffers.after))}\u2069`}
          {buffers.before + buffers.after > 0 && <span className="text-ink-3"> {t('why.withBuffers')}</span>}
        </dd>
        {start.reason && (
          <>
            <dt className="text-ink-3">{t('why.rule')}</dt>
            <dd className="m-0">
              <code dir="ltr" className="rounded-xs bg-sunken px-1.5 py-0.5 text-xs">
                {start.reason}
              </code>
            </dd>
          </>
        )}
      </dl>
      {fix && (
        <Link to={fix.to} className="text-link mt-4 inline-flex items-center gap-1.5 text-sm">
          <CornerDownRight size={14} className="rtl:-scale-x-100" aria-hidden="true" />
          {t(fix.label)}
        </Link>
      )}
    </section>
  );
}
