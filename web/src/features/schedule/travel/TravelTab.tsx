import { Plane, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { firstName } from '../../../components/names';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import { browserZone, todayIn } from '../../../lib/time/instants';
import { OrphanDialog } from '../orphans/OrphanDialog';
import { useConsent } from '../orphans/useConsent';
import { useOutcomeToast } from '../orphans/useOutcomeToast';
import { problemText } from '../problemText';
import type { PanelProps, Stay } from '../types';
import { useChangeSchedule, useRestoreSchedule } from '../useChangeSchedule';
import { useUndo } from '../useUndo';
import { weekOf } from '../week/entries';
import { TripCard } from './TripCard';
import { TripDialog } from './TripDialog';

/** Dates on which a person lives by another clock. */
export function TravelTab({ person, schedule, viewer }: PanelProps) {
  const { t, format } = useLocale();
  // the trip that is edited, and the one in whose place it comes
  const [edited, setEdited] = useState<{ stay: Stay; instead: Stay | null } | null>(null);
  const change = useChangeSchedule();
  const restore = useRestoreSchedule();
  const undo = useUndo();
  const tell = useOutcomeToast();
  const name = firstName(person.name);
  const consent = useConsent((outcome) => {
    const before = schedule.travel;
    setEdited(null);
    tell(
      t('travel.saved', { name }),
      outcome,
      undo(() => restore(person.id, { travel: before })),
    );
  });
  const put = (travel: Stay[]) => consent.begin((accept) => change(schedule, { travel }, accept));
  const stays = [...schedule.travel].sort((a, b) => a.first.localeCompare(b.first));
  const others = stays.filter((stay) => stay !== edited?.instead);
  const begin = (stay: Stay, instead: Stay | null) => {
    consent.forget();
    setEdited({ stay, instead });
  };
  const add = (
    <Button
      kind="primary"
      onPress={() => {
        const first = addDays(todayIn(schedule.timezone), 7);
        begin({ first, last: addDays(first, 4), timezone: browserZone() }, null);
      }}
    >
      <Plus size={15} aria-hidden="true" />
      {t('travel.add')}
    </Button>
  );
  return (
    <>
      <SectionTitle hint={t('travel.hint')} action={stays.length > 0 && add}>
        {t('avail.travel')}
      </SectionTitle>
      <div className="grid grid-cols-1 gap-4">
        {stays.map((stay) => (
          <TripCard
            key={stay.first}
            stay={stay}
            home={schedule.timezone}
            week={weekOf(schedule.weekly)}
            onChange={() => begin(stay, stay)}
            onRemove={() => put(schedule.travel.filter((other) => other !== stay))}
          />
        ))}
        {!stays.length && (
          <div className="card">
            <EmptyState icon={Plane} title={t('travel.none')} action={add}>
              {t('travel.noneHint', { name, city: format.city(schedule.timezone) })}
            </EmptyState>
          </div>
        )}
      </div>
      {edited && (
        <TripDialog
          first={edited.stay}
          isNew={!edited.instead}
          others={others}
          isPending={consent.isPending}
          problem={consent.error && problemText(consent.error, t)}
          onSave={(stay) => put([...others, stay])}
          onClose={() => setEdited(null)}
        />
      )}
      <OrphanDialog consent={consent} zone={viewer.business.zone} action={t('travel.save')} />
    </>
  );
}
