import { Avatar } from '../../../components/Avatar';
import { Checkbox } from '../../../components/forms/Checkbox';
import { NumberInput } from '../../../components/forms/NumberInput';
import { Segmented } from '../../../components/forms/Segmented';
import { useLocale } from '../../../lib/i18n';
import type { Resource, Staff } from '../types';
import type { PartProps } from './part';

type Props = PartProps & { team: readonly Staff[]; resources: readonly Resource[] };

/** Who gives it, for how many at once, and in which room or on which machine. */
export function NeedFields({ draft, set, wrong, team, resources }: Props) {
  const { t } = useLocale();
  const staffIds = draft.staffIds ?? [];
  const needs = draft.resources ?? [];
  const toggle = (id: string, on: boolean) =>
    set({ staffIds: on ? [...staffIds, id] : staffIds.filter((s) => s !== id) });
  return (
    <>
      <NumberInput
        label={t('svc.seats')}
        minValue={1}
        maxValue={1000}
        value={draft.capacity ?? 1}
        onChange={(capacity) => set({ capacity: Number.isNaN(capacity) ? 1 : capacity })}
        hint={t((draft.capacity ?? 1) > 1 ? 'svc.seatsMany' : 'svc.seatsOne')}
        error={wrong('capacity')}
      />
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 text-sm font-medium">{t('svc.givenBy')}</legend>
        {team.map((person) => (
          <Checkbox key={person.id} isSelected={staffIds.includes(person.id)} onChange={(on) => toggle(person.id, on)}>
            <Avatar name={person.name} hue={person.hue} size={22} />
            {person.name}
          </Checkbox>
        ))}
        {team.length === 0 && <p className="text-sm text-ink-3">{t('svc.noTeam')}</p>}
        {wrong('staffIds') && <p className="text-xs font-medium text-danger">{wrong('staffIds')}</p>}
      </fieldset>
      {staffIds.length > 1 && (
        <div>
          <p className="mb-1.5 text-sm font-medium">{t('svc.staffMode')}</p>
          <Segmented
            label={t('svc.staffMode')}
            value={draft.staffMode ?? 'ANY'}
            onChange={(staffMode) => set({ staffMode })}
            options={[
              { id: 'ANY', label: t('svc.staffAny') },
              { id: 'ALL', label: t('svc.staffAll') },
            ]}
          />
        </div>
      )}
      {resources.map((resource) => {
        const need = needs.find((each) => each.resourceId === resource.id);
        const others = needs.filter((each) => each.resourceId !== resource.id);
        const units = resource.units.filter((unit) => unit.active).length;
        return (
          <div key={resource.id} className="rounded-md px-3 py-1 hairline">
            <Checkbox
              isSelected={Boolean(need)}
              onChange={(on) =>
                set({
                  resources: on
                    ? [...others, { resourceId: resource.id, quantity: 1, chosenByCustomer: false }]
                    : others,
                })
              }
            >
              {resource.name} <span className="text-ink-3">{t('svc.units', { count: units })}</span>
            </Checkbox>
            {need && (
              <div className="flex flex-wrap items-center gap-4 pb-2">
                <NumberInput
                  hideLabel
                  label={t('svc.howMany', { name: resource.name })}
                  className="w-28"
                  unit={t('svc.perBooking')}
                  minValue={1}
                  maxValue={Math.max(1, units)}
                  value={need.quantity}
                  onChange={(quantity) =>
                    set({ resources: [...others, { ...need, quantity: Number.isNaN(quantity) ? 1 : quantity }] })
                  }
                />
                <span className="min-w-44 flex-1">
                  <Checkbox
                    isSelected={need.chosenByCustomer ?? false}
                    onChange={(chosenByCustomer) => set({ resources: [...others, { ...need, chosenByCustomer }] })}
                  >
                    {t('svc.chosenByCustomer')}
                  </Checkbox>
                </span>
              </div>
            )}
          </div>
        );
      })}
      {wrong('resources') && <p className="text-xs font-medium text-danger">{wrong('resources')}</p>}
    </>
  );
}
