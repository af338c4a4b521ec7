import { type FormEvent, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { TextArea } from '../../../components/Field';
import { NumberInput } from '../../../components/forms/NumberInput';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { addDays, daysBetween } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import { CustomerField } from '../create/CustomerField';
import { ableTo } from '../create/draft';
import { isComplete, type Person } from '../create/person';
import { SelectField } from '../desk/SelectField';
import { DateInput } from '../desk/WhenFields';
import type { Business, Service, Staff } from '../types';
import { type Draft, MOST_DAYS, refusalText, useAdd } from './entries';
import { PartsField } from './PartsField';

type Props = {
  business: Business;
  staff: readonly Staff[];
  services: readonly Service[];
  serviceId: string | null;
  onClose(): void;
};

const NOTES_LIMIT = 2000;
const USUAL_DAYS = 14;

/** Somebody who called and found nothing free. */
export function AddEntry({ business, staff, services, serviceId, onClose }: Props) {
  const { t } = useLocale();
  const today = todayIn(business.zone);
  const [person, setPerson] = useState<Person | null>(null);
  const [wish, setWish] = useState<Omit<Draft, 'person'>>(() => ({
    serviceId: serviceId ?? services[0]?.id ?? '',
    staffId: null,
    from: today,
    to: addDays(today, USUAL_DAYS),
    partsOfDay: [],
    seats: 1,
    notes: '',
  }));
  const [wasSent, setSent] = useState(false);
  const add = useAdd(business.zone);
  const set = (part: Partial<typeof wish>) => setWish({ ...wish, ...part });
  const service = services.find((s) => s.id === wish.serviceId);
  const days = daysBetween(wish.from, wish.to);
  const fault = days < 0 ? 'waitlist.backwards' : days > MOST_DAYS ? 'waitlist.tooLong' : null;
  const missing = !person || !isComplete(person);
  const problem = add.error instanceof Problem ? add.error : null;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setSent(true);
    if (!person || missing || fault || add.isPending) return;
    add.mutate(
      { ...wish, person },
      {
        onSuccess: () => {
          toast(t('waitlist.added', { name: person.name }));
          onClose();
        },
      },
    );
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={t('waitlist.add')}
      className="hairline flex flex-col gap-4 rounded-lg p-3"
    >
      <CustomerField person={person} errorOf={(field) => problem?.messageFor(field)} onChange={setPerson} />
      <SelectField
        label={t('waitlist.service')}
        value={wish.serviceId}
        onChange={(id) => set({ serviceId: id, staffId: null, seats: 1 })}
        options={services.map((s) => ({ id: s.id, text: s.name }))}
      />
      <SelectField
        label={t('create.with')}
        value={wish.staffId ?? ''}
        onChange={(id) => set({ staffId: id || null })}
        options={[
          { id: '', text: t('create.anyone') },
          ...ableTo(staff, service).map((s) => ({ id: s.id, text: s.name })),
        ]}
      />
      <div className="grid grid-cols-2 gap-3">
        <DateInput label={t('waitlist.from')} value={wish.from} min={today} onChange={(from) => set({ from })} />
        <DateInput label={t('waitlist.to')} value={wish.to} min={wish.from} onChange={(to) => set({ to })} />
      </div>
      <PartsField parts={wish.partsOfDay} onChange={(partsOfDay) => set({ partsOfDay })} />
      {service && service.capacity > 1 && (
        <NumberInput
          label={t('waitlist.seatsField')}
          value={wish.seats}
          minValue={1}
          maxValue={service.capacity}
          onChange={(seats) => set({ seats: Number.isNaN(seats) ? 1 : seats })}
        />
      )}
      <TextArea
        label={t('waitlist.notes')}
        optional
        rows={2}
        maxLength={NOTES_LIMIT}
        value={wish.notes}
        onChange={(e) => set({ notes: e.target.value })}
      />
      {fault && <Notice tone="warn">{t(fault)}</Notice>}
      {wasSent && missing && (
        <Notice tone="warn" live>
          {t('waitlist.whoIsMissing')}
        </Notice>
      )}
      {add.error && (
        <Notice tone="danger" live>
          {t(refusalText(add.error))}
        </Notice>
      )}
      <div className="flex justify-end gap-2">
        <Button className="max-md:h-11" onPress={onClose}>
          {t('waitlist.cancel')}
        </Button>
        <Button kind="primary" type="submit" className="max-md:h-11" isDisabled={add.isPending || fault !== null}>
          {t(add.isPending ? 'waitlist.adding' : 'waitlist.addVerb')}
        </Button>
      </div>
    </form>
  );
}
