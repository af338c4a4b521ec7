import { Switch } from '../../../components/forms/Switch';
import { TextInput } from '../../../components/forms/TextInput';
import { useLocale } from '../../../lib/i18n';
import type { Draft } from './draft';

type Props = { draft: Draft; set(patch: Partial<Draft>): void; wrong(field: string): string | undefined };

/** What can be said about a customer, the address aside. */
export function CustomerFields({ draft, set, wrong }: Props) {
  const { t } = useLocale();
  return (
    <>
      <TextInput
        label={t('cust.phone')}
        type="tel"
        autoComplete="off"
        value={draft.phone}
        onChange={(phone) => set({ phone })}
        maxLength={40}
        error={wrong('phone')}
      />
      <TextInput
        label={t('cust.notes')}
        rows={4}
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        maxLength={5000}
        hint={t('cust.notesHint')}
        error={wrong('notes')}
      />
      <Switch isSelected={draft.optIn} onChange={(optIn) => set({ optIn })} hint={t('cust.newsHint')}>
        {t('cust.news')}
      </Switch>
      {draft.optIn && (
        <TextInput
          label={t('cust.source')}
          value={draft.source}
          onChange={(source) => set({ source })}
          maxLength={200}
          hint={t('cust.sourceHint')}
          error={wrong('marketing.source')}
        />
      )}
    </>
  );
}
