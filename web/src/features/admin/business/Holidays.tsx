import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '../../../api';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/forms/DateField';
import { EditDialog } from '../../../components/forms/EditDialog';
import { fieldError, refusalText } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { IconButton } from '../../../components/IconButton';
import { Loaded } from '../../../components/page/Loaded';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { addMonths } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import { holidays } from '../queries';

/** The closed dates of the coming year: those of the calendar of the country, and own ones. */
export function Holidays({ zone }: { zone: string }) {
  const { t, format } = useLocale();
  const today = todayIn(zone);
  const [isAdding, setAdding] = useState(false);
  const list = useQuery(holidays(today, addMonths(today, 12)));
  const remove = useSend((date: string) => answer(api.DELETE('/api/holidays/{date}', { params: { path: { date } } })));
  return (
    <section>
      <SectionTitle
        hint={t('biz.closedHint')}
        action={
          <Button onPress={() => setAdding(true)}>
            <Plus size={15} aria-hidden="true" />
            {t('biz.addClosed')}
          </Button>
        }
      >
        {t('biz.closed')}
      </SectionTitle>
      <Loaded query={list}>
        {(all) => (
          <ul className="card m-0 list-none divide-y divide-line-soft p-0">
            {all.map(({ date, name, source }) => (
              <li key={date} className="flex min-h-12 items-center gap-3 px-4 py-1 text-sm">
                <span className="tnum w-48 max-md:w-32">{format.fullDate(date)}</span>
                <span className="min-w-0 flex-1 truncate">{name}</span>
                {source === 'CALENDAR' && <Badge>{t('biz.fromCalendar')}</Badge>}
                <IconButton
                  label={t('biz.openOn', { name })}
                  onPress={() =>
                    remove.mutate(date, { onError: (e) => void toast(refusalText(e, t), { isBad: true }) })
                  }
                >
                  <Trash2 size={14} aria-hidden="true" />
                </IconButton>
              </li>
            ))}
            {all.length === 0 && <li className="px-4 py-4 text-sm text-ink-3">{t('biz.noClosed')}</li>}
          </ul>
        )}
      </Loaded>
      {isAdding && <AddHoliday today={today} onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddHoliday({ today, onClose }: { today: string; onClose(): void }) {
  const { t } = useLocale();
  const [draft, setDraft] = useState({ date: today, name: '' });
  const save = useSend(
    (body: typeof draft, key) =>
      answer(api.POST('/api/holidays', { params: { header: { 'Idempotency-Key': key } }, body })),
    onClose,
  );
  return (
    <EditDialog
      centred
      title={t('biz.addClosed')}
      isDirty={draft.name !== ''}
      isSaving={save.isPending}
      isInvalid={!draft.name.trim()}
      error={save.error}
      onSave={() => save.mutate(draft)}
      onClose={onClose}
    >
      <DateField
        label={t('biz.date')}
        value={draft.date}
        onChange={(date) => setDraft({ ...draft, date })}
        error={fieldError(save.error, 'date')}
      />
      <TextInput
        label={t('biz.occasion')}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        maxLength={200}
        error={fieldError(save.error, 'name')}
      />
    </EditDialog>
  );
}
