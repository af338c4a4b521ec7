import type { ReactNode } from 'react';
import { fieldError, Refusal } from '../../../components/forms/Refusal';
import { SaveBar } from '../../../components/forms/SaveBar';
import { useDraft } from '../../../components/forms/useDraft';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { useLocale } from '../../../lib/i18n';
import type { HoldRules, Rules } from '../types';
import { useList } from '../useList';
import { draftOf, FIELD_NAMES } from './draft';
import { HoldFields } from './HoldFields';
import { IdentityFields } from './IdentityFields';
import { PolicyFields } from './PolicyFields';
import { PolicyWords } from './PolicyWords';
import { useSaveBusiness } from './useSaveBusiness';

/** Name, place, policies and holds, saved together. `children` stand between, and save by themselves. */
export function BusinessForm({ stored, held, children }: { stored: Rules; held: HoldRules; children: ReactNode }) {
  const { t } = useLocale();
  const list = useList();
  const { draft, set, changed, isDirty, isBehind, discard } = useDraft(draftOf(stored, held));
  const save = useSaveBusiness(stored, held, discard);
  const part = { draft, set, wrong: (field: string) => fieldError(save.error, field) };
  const reset = () => {
    save.reset();
    discard();
  };
  return (
    <>
      <div className="grid grid-cols-1 gap-8">
        <section>
          <SectionTitle>{t('biz.title')}</SectionTitle>
          <IdentityFields {...part} zoneChanged={draft.zone !== stored.zone} />
        </section>
        <section>
          <SectionTitle hint={t('biz.policiesHint')}>{t('biz.policies')}</SectionTitle>
          <PolicyWords draft={draft} changed={changed} />
          <PolicyFields {...part} />
        </section>
        <section>
          <SectionTitle hint={t('biz.holdsHint')}>{t('biz.holds')}</SectionTitle>
          <HoldFields {...part} />
        </section>
        {children}
      </div>
      <SaveBar
        changes={isDirty ? t('biz.changed', { what: list(changed.map((field) => t(FIELD_NAMES[field]))) }) : null}
        note={isBehind ? t('form.stale') : null}
        problem={save.error ? <Refusal error={save.error} onReload={reset} /> : undefined}
        isSaving={save.isPending}
        isInvalid={!draft.name.trim()}
        onSave={() => save.mutate({ draft, changed })}
        onDiscard={reset}
      />
    </>
  );
}
