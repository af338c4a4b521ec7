import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { SaveBar } from '../../../components/forms/SaveBar';
import { TextInput } from '../../../components/forms/TextInput';
import { useDraft } from '../../../components/forms/useDraft';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { problemText } from '../problemText';
import type { Template } from '../types';
import { useRefresh } from '../useRefresh';
import { entriesOf, weekOf } from '../week/entries';
import { describeChange } from '../week/hoursText';
import { WeekEditor } from '../week/WeekEditor';
import { NAME_LIMIT } from './NameTemplate';

/** The name and the hours of a template. */
export function TemplateEditor({ template, order }: { template: Template; order: readonly number[] }) {
  const locale = useLocale();
  const { t } = locale;
  const refresh = useRefresh();
  const saved = { name: template.name, week: weekOf(template.weekly) };
  const { draft, isBehind, set, discard } = useDraft(saved);
  const name = draft.name.trim();
  const renamed = name !== saved.name ? t('templates.renamed', { name: name || '…' }) : null;
  const changes = [renamed, describeChange(saved.week, draft.week, locale)].filter(Boolean).join(' ') || null;
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/availability-templates/{id}', {
          params: { path: { id: template.id }, header: { 'If-Match': `"${template.version}"` } },
          body: { name, weekly: entriesOf(draft.week) },
        }),
      ),
    onSuccess: async (changed) => {
      await refresh();
      discard();
      toast(t('avail.templateSaved', { name: changed.name }));
    },
    onError: refresh,
  });
  const drop = () => {
    save.reset();
    discard();
  };
  return (
    <>
      <TextInput
        className="mb-4 max-w-80"
        label={t('avail.name')}
        value={draft.name}
        maxLength={NAME_LIMIT}
        onChange={(next) => set({ name: next })}
        error={name ? undefined : t('templates.nameless')}
      />
      <WeekEditor
        title={t('avail.weekly')}
        saved={saved.week}
        week={draft.week}
        order={order}
        onChange={(week) => set({ week })}
      />
      <SaveBar
        changes={changes}
        isSaving={save.isPending}
        isInvalid={!name}
        onSave={() => save.mutate()}
        onDiscard={drop}
        problem={
          (isBehind || save.error) && (
            <Notice
              tone={isBehind ? 'warn' : 'danger'}
              live
              action={
                isBehind && (
                  <Button size="sm" onPress={drop}>
                    {t('avail.showTheirs')}
                  </Button>
                )
              }
            >
              {isBehind ? t('avail.behind') : problemText(save.error, t)}
            </Notice>
          )
        }
      />
    </>
  );
}
