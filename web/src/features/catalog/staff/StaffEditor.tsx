import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { Checkbox } from '../../../components/forms/Checkbox';
import { EditDialog } from '../../../components/forms/EditDialog';
import { HuePicker } from '../../../components/forms/HuePicker';
import { fieldError } from '../../../components/forms/Refusal';
import { Switch } from '../../../components/forms/Switch';
import { TextInput } from '../../../components/forms/TextInput';
import { useDraft } from '../../../components/forms/useDraft';
import { useSend } from '../../../components/forms/useSend';
import { ZoneField } from '../../../components/forms/ZoneField';
import { Swatch } from '../../../components/Swatch';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { LimitFields } from '../LimitFields';
import { defaults, services } from '../queries';
import type { StaffSettings, StoredStaff } from '../types';
import { RemoveStaff } from './RemoveStaff';

type Props = { stored: StoredStaff | null; settings: StaffSettings; onClose(): void };

const put = ({ id, version }: StoredStaff, body: StaffSettings) =>
  answer(api.PUT('/api/staff/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }));
const post = (key: string, body: StaffSettings) =>
  answer(api.POST('/api/staff', { params: { header: { 'Idempotency-Key': key } }, body }));

/** A person of the calendar: who they are, what they give, how much of it. `stored` is null for a new one. */
export function StaffEditor({ stored, settings, onClose }: Props) {
  const { t } = useLocale();
  const { draft, set, isDirty, version = 0, discard } = useDraft(settings, stored?.version);
  const offer = useQuery(services).data ?? [];
  const business = useQuery(defaults).data;
  const save = useSend(
    (body: StaffSettings, key) => (stored ? put({ ...stored, version }, body) : post(key, body)),
    (_, { name }) => {
      toast(t('svc.saved', { name }));
      onClose();
    },
  );
  const wrong = (field: string) => fieldError(save.error, field);
  const given = draft.serviceIds ?? [];
  return (
    <EditDialog
      title={stored ? stored.settings.name : t('staff.add')}
      isDirty={isDirty}
      isSaving={save.isPending}
      isInvalid={!draft.name.trim()}
      error={save.error}
      onSave={() => save.mutate(draft)}
      onClose={onClose}
      onReload={() => {
        save.reset();
        discard();
      }}
      more={stored && <RemoveStaff stored={stored} onGone={onClose} />}
    >
      <TextInput label={t('svc.name')} value={draft.name} onChange={(name) => set({ name })} error={wrong('name')} />
      <TextInput
        label={t('staff.title')}
        value={draft.title ?? ''}
        onChange={(title) => set({ title })}
        error={wrong('title')}
      />
      <TextInput
        label={t('staff.knownFor')}
        rows={2}
        value={draft.knownFor ?? ''}
        onChange={(knownFor) => set({ knownFor })}
        error={wrong('knownFor')}
      />
      <TextInput
        label={t('staff.languages')}
        value={draft.languages ?? ''}
        onChange={(languages) => set({ languages })}
        error={wrong('languages')}
      />
      <HuePicker value={draft.hue ?? 178} onChange={(hue) => set({ hue })} sample={draft.name || t('staff.add')} />
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 text-sm font-medium">{t('staff.gives')}</legend>
        {offer.map((service) => (
          <Checkbox
            key={service.id}
            isSelected={given.includes(service.id)}
            onChange={(on) => set({ serviceIds: on ? [...given, service.id] : given.filter((s) => s !== service.id) })}
          >
            <Swatch hue={service.hue} />
            {service.name}
          </Checkbox>
        ))}
      </fieldset>
      <Switch
        isSelected={Boolean(draft.zone)}
        onChange={(on) => set({ zone: on ? (business?.zone ?? 'UTC') : null })}
        hint={t('staff.zoneHint')}
      >
        {t('staff.ownZone')}
      </Switch>
      {draft.zone && (
        <ZoneField
          label={t('staff.zone')}
          value={draft.zone}
          onChange={(zone) => set({ zone })}
          error={wrong('zone')}
        />
      )}
      <LimitFields
        label={t('staff.limits')}
        field="limits"
        value={draft.limits}
        onChange={(limits) => set({ limits })}
        wrong={wrong}
      />
    </EditDialog>
  );
}
