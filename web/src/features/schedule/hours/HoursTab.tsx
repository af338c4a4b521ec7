import { Button } from '../../../components/Button';
import { SaveBar } from '../../../components/forms/SaveBar';
import { useDraft } from '../../../components/forms/useDraft';
import { Notice } from '../../../components/Notice';
import { firstName } from '../../../components/names';
import { useLocale } from '../../../lib/i18n';
import { OrphanDialog } from '../orphans/OrphanDialog';
import { useConsent } from '../orphans/useConsent';
import { useOutcomeToast } from '../orphans/useOutcomeToast';
import { problemText } from '../problemText';
import type { PanelProps } from '../types';
import { useChangeSchedule, useRestoreSchedule } from '../useChangeSchedule';
import { useUndo } from '../useUndo';
import { entriesOf, weekdayNumber, weekOf } from '../week/entries';
import { weekFrom } from '../week/hours';
import { describeChange } from '../week/hoursText';
import { WeekEditor } from '../week/WeekEditor';
import { TemplateCard } from './TemplateCard';
import { useRehearsal } from './useRehearsal';
import { ZoneCard } from './ZoneCard';

/** The weekly hours of one person: painted or typed, saved as a whole. */
export function HoursTab({ person, schedule, viewer }: PanelProps) {
  const locale = useLocale();
  const { t } = locale;
  const saved = weekOf(schedule.weekly);
  const { draft, isBehind, set, discard } = useDraft({ week: saved });
  const order = weekFrom(weekdayNumber(viewer.business.weekStart));
  const changes = describeChange(saved, draft.week, locale);
  const stranded = useRehearsal(schedule, changes ? entriesOf(draft.week) : null);
  const change = useChangeSchedule();
  const restore = useRestoreSchedule();
  const undo = useUndo();
  const tell = useOutcomeToast();
  const consent = useConsent((outcome) => {
    const before = schedule.weekly;
    discard();
    tell(
      t('avail.saved', { name: firstName(person.name) }),
      outcome,
      undo(() => restore(person.id, { weekly: before })),
    );
  });
  const save = () => consent.begin((accept) => change(schedule, { weekly: entriesOf(draft.week) }, accept));
  const drop = () => {
    consent.forget();
    discard();
  };
  return (
    <>
      <WeekEditor
        title={t('avail.weekly')}
        saved={saved}
        week={draft.week}
        order={order}
        onChange={(week) => set({ week })}
      />
      <div className="mt-5 grid grid-cols-1 items-stretch gap-5 md:grid-cols-[minmax(0,1fr)_280px]">
        <TemplateCard week={draft.week} order={order} viewer={viewer} onApply={(week) => set({ week })} />
        <ZoneCard zone={schedule.timezone} />
      </div>
      <SaveBar
        changes={changes}
        note={stranded ? t('avail.fallOutside', { count: stranded }) : null}
        isSaving={consent.isPending}
        onSave={save}
        onDiscard={drop}
        problem={
          isBehind ? (
            <Notice
              tone="warn"
              live
              action={
                <Button size="sm" onPress={drop}>
                  {t('avail.showTheirs')}
                </Button>
              }
            >
              {t('avail.behind')}
            </Notice>
          ) : (
            consent.error && (
              <Notice tone="danger" live>
                {problemText(consent.error, t)}
              </Notice>
            )
          )
        }
      />
      <OrphanDialog consent={consent} zone={viewer.business.zone} action={t('avail.saveHours')} />
    </>
  );
}
