import { useQuery } from '@tanstack/react-query';
import { Pencil, Repeat } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { seriesById } from '../series/queries';
import { ruleText } from '../series/ruleText';
import type { Appointment } from '../types';
import { clockText, STATUS } from '../words';

type Props = {
  appointment: Appointment;
  seriesId: string;
  zone: string;
  onOpen(id: string, date: string): void;
  /** Absent where nothing about it may be changed. */
  onEdit?: (() => void) | undefined;
};

const BEFORE = 2;
const AFTER = 4;

/** The series that an appointment is one of: how it returns, and those before and after it. */
export function SeriesPart({ appointment: a, seriesId, zone, onOpen, onEdit }: Props) {
  const { t, format } = useLocale();
  const { data } = useQuery(seriesById(seriesId));
  if (!data) return <span className="skeleton my-4 block h-10" />;
  const at = data.appointments.findIndex((each) => each.id === a.id);
  const near = data.appointments.slice(Math.max(0, at - BEFORE), at + AFTER + 1);
  return (
    <section aria-labelledby="series" className="pt-4">
      <h3 id="series" className="micro mb-2">
        {t('drawer.series')}
      </h3>
      <p className="mb-2 flex items-center gap-2 text-sm">
        <Repeat size={14} aria-hidden="true" className="shrink-0 text-accent-ink" />
        <span>
          {ruleText(data.rule, dateIn(data.start, data.zone), t, format)}
          <span className="text-ink-3">
            {' '}
            · {t('drawer.seriesPlace', { place: at + 1, count: data.appointments.length })}
          </span>
        </span>
      </p>
      {onEdit && (
        <Button size="sm" className="mb-2 max-md:h-11" onPress={onEdit}>
          <Pencil size={13} aria-hidden="true" />
          {t('series.edit')}
        </Button>
      )}
      <ol className="m-0 list-none p-0">
        {near.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              aria-current={each.id === a.id ? 'true' : undefined}
              onClick={() => onOpen(each.id, dateIn(each.start, zone))}
              className="flex h-8 w-full items-center gap-3 rounded-sm px-2 text-start text-sm hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-medium max-md:h-11"
            >
              <span className="flex-1">{format.shortDate(dateIn(each.start, zone))}</span>
              <bdi className="tnum">{clockText(each.start, zone, format)}</bdi>
              {each.status !== 'CONFIRMED' && (
                <span className="text-2xs text-ink-3">{t(STATUS[each.status].word)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
