import { type ReactNode, useEffect } from 'react';
import { useLocale } from '../../lib/i18n';
import { Button } from '../Button';
import { LeaveGuard } from './LeaveGuard';

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

type Props = {
  /** What saving would change, in words; null when there is nothing to save. */
  changes: string | null;
  onSave(): void;
  onDiscard(): void;
  /** Something to know before saving, said with more weight. */
  note?: string | null;
  /** Why it was not saved, and perhaps what to do about it. */
  problem?: ReactNode;
  isSaving?: boolean;
  isInvalid?: boolean;
};

/** Says in words what saving would change; Ctrl+S saves; leaving the page asks first. */
export function SaveBar({ changes, onSave, onDiscard, note, problem, isSaving = false, isInvalid = false }: Props) {
  const { t } = useLocale();
  const isDirty = changes !== null;
  const mayNotSave = isSaving || isInvalid;
  useEffect(() => {
    if (!isDirty) return;
    const save = (e: KeyboardEvent) => {
      if (e.key.toLowerCase() !== 's' || !(e.metaKey || e.ctrlKey)) return;
      e.preventDefault();
      if (!mayNotSave) onSave();
    };
    addEventListener('keydown', save);
    return () => removeEventListener('keydown', save);
  }, [isDirty, mayNotSave, onSave]);
  return (
    <>
      {isDirty && (
        <section
          aria-label={t('form.unsavedChanges')}
          className="pointer-events-none sticky bottom-4 z-20 mt-auto -mb-4 pt-6"
        >
          <div className="save-bar pointer-events-auto mx-auto max-w-[860px] rounded-lg bg-raised py-2.5 ps-4 pe-2.5 shadow-pop">
            {problem && <div className="mb-2 pe-1.5">{problem}</div>}
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-warn" />
              <p className="min-w-52 flex-1 text-sm text-pretty" aria-live="polite">
                <b className="font-semibold">{t('form.unsaved')}</b> <span className="text-ink-2">{changes}</span>
                {note && <span className="font-medium text-warn"> {note}</span>}
              </p>
              <span className="flex gap-2 max-md:ms-auto">
                <Button kind="ghost" isDisabled={isSaving} onPress={onDiscard}>
                  {t('form.discard')}
                </Button>
                <Button kind="primary" isDisabled={mayNotSave} onPress={onSave}>
                  {t(isSaving ? 'form.saving' : 'form.save')}
                  <span aria-hidden="true" className="ms-1 font-sans text-2xs font-normal opacity-70 max-md:hidden">
                    {isMac ? '⌘S' : 'Ctrl S'}
                  </span>
                </Button>
              </span>
            </div>
          </div>
        </section>
      )}
      <LeaveGuard changes={changes} />
    </>
  );
}
