import { Globe } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { dateIn, offsetMinutes } from '../../../lib/time/instants';
import { useSession } from '../state/session';
import { useWizard } from '../state/wizard';

type Props = { start: string; end: string };

/** The time in the visitor's zone, and in that of the business when the clocks differ. */
export function WhenBoth({ start, end }: Props) {
  const { t, format } = useLocale();
  const { zone } = useSession();
  const { business } = useWizard().page;
  const there = business.zone;
  const differs = offsetMinutes(start, zone) !== offsetMinutes(start, there);
  const label = (z: string) => t('zone.label', { city: format.city(z), offset: format.offset(z, start) });
  return (
    <>
      <p className="text-lg font-semibold tracking-tight">{format.fullDate(dateIn(start, zone))}</p>
      <p className="tnum text-lg">
        <Span start={start} end={end} zone={zone} /> <span className="text-sm text-ink-3">{label(zone)}</span>
      </p>
      {differs && (
        <p className="tnum mt-2 flex items-start gap-2 rounded-md bg-sunken px-3 py-2 text-sm text-ink-2">
          <Globe size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3" />
          <span>
            {t('zone.there', { business: business.name })}{' '}
            {dateIn(start, there) !== dateIn(start, zone) && `${format.shortDate(dateIn(start, there))}, `}
            <Span start={start} end={end} zone={there} /> {label(there)}
          </span>
        </p>
      )}
    </>
  );
}

function Span({ start, end, zone }: Props & { zone: string }) {
  const { format } = useLocale();
  const h12 = useSession((s) => s.h12);
  return (
    <>
      <bdi>{format.time(start, zone, h12)}</bdi> – <bdi>{format.time(end, zone, h12)}</bdi>
    </>
  );
}
