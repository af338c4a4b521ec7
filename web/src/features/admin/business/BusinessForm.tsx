import type { ReactNode } from 'react';
import { fieldError, Refusal } from '../../../components/forms/Refusal';
import { SaveBar } from '../../../components/forms/SaveBar';
import { useDraft } from '../../../components/forms/useDraft';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { useLocale } from '../../../lib/i18n';
import { useList } from '../useList';
import { draftOf, FIELD_NAMES, type PartId, type Stored } from './draft';
import { HoldFields } from './HoldFields';
import { IdentityFields } from './IdentityFields';
import { PolicyFields } from './PolicyFields';
import { PolicyWords } from './PolicyWords';
import { useSaveBusiness } from './useSaveBusiness';
import { WaitlistFields } from './WaitlistFields';

/** Name, place, policies, holds and the waitlist, saved together. `children` stand between, and save by themselves. */
export function BusinessForm({ stored, children }: { stored: Stored; children: ReactNode }) {
  const { t } = useLocale();
  const list = useList();
  const { rules, holds, waitlist } = stored;
  const now = { rules: rules.version, holds: holds.version, waitlist: waitlist.version };
  const { draft, set, changed, isDirty, isBehind, version, discard } = useDraft(draftOf(stored), now);
  const save = useSaveBusiness(stored, version, discard);
  const part = (id: PartId) => ({
    draft,
    set,
    wrong: (field: string) => (save.refused === id ? fieldError(save.error, field) : undefined),
  });
  const reset = () => {
    save.reset();
    discard();
  };
  return (
    <>
      <div className="grid grid-cols-1 gap-8">
        <section>
          <SectionTitle>{t('biz.title')}</SectionTitle>
          <IdentityFields {...part('rules')} zoneChanged={draft.zone !== rules.zone} />
        </section>
        <section>
          <SectionTitle hint={t('biz.policiesHint')}>{t('biz.policies')}</SectionTitle>
          <PolicyWords draft={draft} changed={changed} />
          <PolicyFields {...part('rules')} />
        </section>
        <section>
          <SectionTitle hint={t('biz.holdsHint')}>{t('biz.holds')}</SectionTitle>
          <HoldFields {...part('holds')} />
        </section>
        <section>
          <SectionTitle hint={t('biz.waitlistHint')}>{t('biz.waitlist')}</SectionTitle>
          <WaitlistFields {...part('waitlist')} />
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
