import { answer, api, Problem } from '../../api';
import { Checkbox } from '../../components/forms/Checkbox';
import { EditDialog } from '../../components/forms/EditDialog';
import { fieldError } from '../../components/forms/Refusal';
import { Switch } from '../../components/forms/Switch';
import { TextInput } from '../../components/forms/TextInput';
import { useDraft } from '../../components/forms/useDraft';
import { useSend } from '../../components/forms/useSend';
import { Notice } from '../../components/Notice';
import { toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import type { Webhook, WebhookEvent } from './types';

const EVENTS = [
  'appointment.created',
  'appointment.updated',
  'appointment.cancelled',
] as const satisfies WebhookEvent[];
type Draft = { url: string; description: string; events: WebhookEvent[]; active: boolean };
const EMPTY: Draft = { url: '', description: '', events: [...EVENTS], active: true };

const draftOf = ({ url, description, events, active }: Webhook): Draft => ({ url, description, events, active });

type Props = { stored: Webhook | null; onClose(): void; onSecret(secret: string): void };

/** Where a webhook goes and what it is told; `stored` is null for a new one, whose secret is shown afterwards. */
export function WebhookEditor({ stored, onClose, onSecret }: Props) {
  const { t } = useLocale();
  const { draft, set, isDirty, version, discard } = useDraft(stored ? draftOf(stored) : EMPTY, stored?.version);
  const save = useSend(
    async (body: Draft, key) => {
      const header = { 'If-Match': `"${version}"` };
      if (stored) await answer(api.PUT('/api/webhooks/{id}', { params: { path: { id: stored.id }, header }, body }));
      else
        onSecret(
          (await answer(api.POST('/api/webhooks', { params: { header: { 'Idempotency-Key': key } }, body }))).secret,
        );
    },
    () => {
      toast(t('hook.saved'));
      onClose();
    },
  );
  const { error } = save;
  const isFull = error instanceof Problem && error.kind === 'too-many-webhooks';
  const isUrl = /^https?:\/\/\S+$/.test(draft.url.trim());
  const toggle = (event: WebhookEvent, on: boolean) =>
    set({ events: EVENTS.filter((each) => (each === event ? on : draft.events.includes(each))) });
  return (
    <EditDialog
      title={t(stored ? 'hook.edit' : 'hook.add')}
      isDirty={isDirty}
      isSaving={save.isPending}
      isInvalid={!isUrl || draft.events.length === 0}
      error={isFull ? null : error}
      saveLabel={t('hook.save')}
      onSave={() => save.mutate({ ...draft, url: draft.url.trim() })}
      onClose={onClose}
      onReload={() => {
        save.reset();
        discard();
      }}
    >
      <TextInput
        label={t('hook.url')}
        type="url"
        placeholder="https://"
        value={draft.url}
        onChange={(url) => set({ url })}
        maxLength={2000}
        hint={t('hook.urlHint')}
        error={draft.url && !isUrl && !/^https?:?\/?\/?$/.test(draft.url) ? t('hook.badUrl') : fieldError(error, 'url')}
      />
      <TextInput
        label={t('hook.description')}
        value={draft.description}
        onChange={(description) => set({ description })}
        maxLength={200}
        error={fieldError(error, 'description')}
      />
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 text-sm font-medium">{t('hook.events')}</legend>
        {EVENTS.map((event) => (
          <Checkbox key={event} isSelected={draft.events.includes(event)} onChange={(on) => toggle(event, on)}>
            <span>
              {t(`hook.${event}`)}{' '}
              <code dir="ltr" className="text-xs text-ink-3">
                {event}
              </code>
            </span>
          </Checkbox>
        ))}
      </fieldset>
      {stored && (
        <Switch isSelected={draft.active} onChange={(active) => set({ active })}>
          {t('hook.stateOn')}
        </Switch>
      )}
      {isFull && (
        <Notice live tone="danger">
          {t('hook.tooMany')}
        </Notice>
      )}
    </EditDialog>
  );
}
