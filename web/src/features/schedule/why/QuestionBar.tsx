import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/forms/DateField';
import { Select } from '../../../components/forms/Select';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import type { Service, Staff } from '../types';
import type { Question } from './queries';

type Props = {
  question: Question;
  services: readonly Service[];
  able: readonly Staff[];
  onAsk(patch: Partial<Record<'service' | 'staff' | 'date', string>>): void;
};

/** For which service, with whom, on which date. */
export function QuestionBar({ question, services, able, onAsk }: Props) {
  const { t } = useLocale();
  const { date } = question;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t('why.service')}
        className="w-56 max-md:w-full"
        value={question.serviceId || null}
        onChange={(service) => onAsk({ service })}
        options={services.map((s) => ({ id: s.id, label: s.name, hue: s.hue }))}
      />
      <Select
        label={t('why.with')}
        className="w-52 max-md:w-full"
        value={question.staffId || null}
        onChange={(staff) => onAsk({ staff })}
        options={able.map((s) => ({ id: s.id, label: s.name }))}
      />
      <DateField label={t('blocks.date')} value={date} onChange={(day) => onAsk({ date: day })} />
      <span className="flex pb-0.5">
        <Button
          kind="ghost"
          size="icon"
          aria-label={t('why.dayBefore')}
          onPress={() => onAsk({ date: addDays(date, -1) })}
        >
          <ChevronLeft size={17} className="rtl:rotate-180" aria-hidden="true" />
        </Button>
        <Button
          kind="ghost"
          size="icon"
          aria-label={t('why.dayAfter')}
          onPress={() => onAsk({ date: addDays(date, 1) })}
        >
          <ChevronRight size={17} className="rtl:rotate-180" aria-hidden="true" />
        </Button>
      </span>
    </div>
  );
}
