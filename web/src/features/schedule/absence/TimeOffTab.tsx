import { Palmtree, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { todayIn } from '../../../lib/time/instants';
import { OrphanDialog } from '../orphans/OrphanDialog';
import { problemText } from '../problemText';
import type { PanelProps } from '../types';
import { AbsenceRow } from './AbsenceRow';
import { AddTimeOff } from './AddTimeOff';
import { stretchOf } from './draft';
import { useTimeOff } from './useTimeOff';

/** When a person is away, for whole days or for exact times. */
export function TimeOffTab({ person, schedule, viewer }: PanelProps) {
  const { t } = useLocale();
  const zone = schedule.timezone;
  const today = todayIn(zone);
  const [isAdding, setAdding] = useState(false);
  const [showsEarlier, setShowsEarlier] = useState(false);
  const off = useTimeOff(person, () => setAdding(false));
  const all = schedule.timeOff
    .map((absence) => ({ absence, stretch: stretchOf(absence, zone) }))
    .sort((a, b) => a.stretch.first.localeCompare(b.stretch.first));
  const earlier = all.filter(({ stretch }) => stretch.last < today);
  const shown = showsEarlier ? all : all.filter(({ stretch }) => stretch.last >= today);
  const add = (
    <Button
      kind="primary"
      onPress={() => {
        off.consent.forget();
        setAdding(true);
      }}
    >
      <Plus size={15} aria-hidden="true" />
      {t('off.add')}
    </Button>
  );
  return (
    <>
      <SectionTitle hint={t('off.hint')} action={shown.length > 0 && add}>
        {t('avail.timeOff')}
      </SectionTitle>
      {shown.length ? (
        <ul className="card m-0 list-none divide-y divide-line-soft p-0">
          {shown.map(({ absence, stretch }) => (
            <AbsenceRow
              key={absence.id}
              reason={absence.reason}
              stretch={stretch}
              onRemove={() => off.remove(absence)}
            />
          ))}
        </ul>
      ) : (
        <div className="card">
          <EmptyState icon={Palmtree} title={t('off.none')} action={add}>
            {t('off.noneHint')}
          </EmptyState>
        </div>
      )}
      {earlier.length > 0 && !showsEarlier && (
        <Button kind="ghost" className="mt-3 self-start" onPress={() => setShowsEarlier(true)}>
          {t('off.earlier', { count: earlier.length })}
        </Button>
      )}
      {isAdding && (
        <AddTimeOff
          zone={zone}
          isPending={off.consent.isPending}
          problem={off.consent.error && problemText(off.consent.error, t)}
          onAdd={off.add}
          onClose={() => setAdding(false)}
        />
      )}
      <OrphanDialog consent={off.consent} zone={viewer.business.zone} action={t('off.add')} />
    </>
  );
}
