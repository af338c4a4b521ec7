import { useQueries } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { EditDialog } from '../../../components/forms/EditDialog';
import { fieldError } from '../../../components/forms/Refusal';
import { useDraft } from '../../../components/forms/useDraft';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { categories, defaults, resources, staff } from '../queries';
import type { ServiceSettings, StoredService } from '../types';
import { Group } from './Group';
import { LookFields } from './LookFields';
import { NeedFields } from './NeedFields';
import { RemoveService } from './RemoveService';
import { RuleFields } from './RuleFields';
import { TimeFields } from './TimeFields';

type Props = { stored: StoredService | null; settings: ServiceSettings; onClose(): void };

const put = ({ id, version }: StoredService, body: ServiceSettings) =>
  answer(api.PUT('/api/services/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }));
const post = (key: string, body: ServiceSettings) =>
  answer(api.POST('/api/services', { params: { header: { 'Idempotency-Key': key } }, body }));

/** Everything that can be said about a service; `stored` is null for a new one. */
export function ServiceEditor({ stored, settings, onClose }: Props) {
  const { t } = useLocale();
  const { draft, set, isDirty, version = 0, discard } = useDraft(settings, stored?.version);
  const [team, rooms, kinds, rules] = useQueries({ queries: [staff, resources, categories, defaults] });
  const save = useSend(
    (body: ServiceSettings, key) => (stored ? put({ ...stored, version }, body) : post(key, body)),
    (_, { name }) => {
      toast(t('svc.saved', { name }));
      onClose();
    },
  );
  const nameless = !draft.name.trim();
  const wrong = (field: string) =>
    field === 'name' && nameless && save.isError ? t('svc.nameMissing') : fieldError(save.error, field);
  const part = { draft, set, wrong };
  const business = rules.data;
  return (
    <EditDialog
      title={stored ? stored.settings.name : t('svc.new')}
      isDirty={isDirty}
      isSaving={save.isPending}
      isInvalid={nameless}
      error={save.error}
      saveLabel={t('svc.save')}
      onSave={() => save.mutate(draft)}
      onClose={onClose}
      onReload={() => {
        save.reset();
        discard();
      }}
      more={stored && <RemoveService stored={stored} onGone={onClose} />}
    >
      <Group title={t('svc.groupLook')}>
        <LookFields {...part} categories={kinds.data ?? []} />
      </Group>
      <Group title={t('svc.groupTime')}>
        <TimeFields
          {...part}
          inherited={{
            before: business?.defaultBufferBeforeMinutes ?? 0,
            after: business?.defaultBufferAfterMinutes ?? 0,
          }}
        />
      </Group>
      <Group title={t('svc.groupNeeds')}>
        <NeedFields {...part} team={team.data ?? []} resources={rooms.data ?? []} />
      </Group>
      <Group title={t('svc.groupRules')}>
        <RuleFields
          {...part}
          inherited={{
            notice: business?.minimumNoticeMinutes ?? 0,
            horizon: business?.horizonDays ?? 0,
            cancel: business?.freeCancelHours ?? 0,
          }}
        />
      </Group>
    </EditDialog>
  );
}
