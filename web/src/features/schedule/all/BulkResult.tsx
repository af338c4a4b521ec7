import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { useLocale } from '../../../lib/i18n';
import { OrphanList } from '../orphans/OrphanList';
import { useChoices } from '../orphans/useChoices';
import { useOutcomeToast } from '../orphans/useOutcomeToast';
import { isOrphaning, problemText } from '../problemText';
import type { Business, Staff, WeeklyEntry } from '../types';
import { weekdayNumber } from '../week/entries';
import { weekFrom } from '../week/hours';
import { BulkPerson } from './BulkPerson';
import type { BulkBody } from './change';
import { useApply, useDryRun } from './useBulk';

type Props = {
  people: readonly Staff[];
  team: readonly Staff[];
  business: Business;
  weekly: readonly WeeklyEntry[] | null;
  body: BulkBody | null;
  onDone(): void;
};

/** What would happen, person by person and appointment by appointment, and the button that makes it so. */
export function BulkResult({ people, team, business, weekly, body, onDone }: Props) {
  const { t } = useLocale();
  const tell = useOutcomeToast();
  const dryRun = useDryRun(body);
  const apply = useApply((moves, count) => {
    tell(t('all.applied', { count }), moves);
    onDone();
  });
  const { orphans = [], orphanCount = 0 } = (body && dryRun.data) || {};
  const error = apply.error ?? (body && dryRun.error);
  const { choices, choose, clashing, moving, isReady } = useChoices(orphans);
  const order = weekFrom(weekdayNumber(business.weekStart));
  return (
    <div className="min-w-0">
      <SectionTitle hint={t('all.dryRun')}>{t('all.would')}</SectionTitle>
      {people.length ? (
        <ul className="card m-0 list-none divide-y divide-line-soft p-0">
          {people.map((person) => (
            <BulkPerson
              key={person.id}
              person={person}
              order={order}
              weekly={weekly}
              orphans={dryRun.isCurrent ? orphans.filter((o) => o.staffIds.includes(person.id)).length : null}
            />
          ))}
        </ul>
      ) : (
        <p className="card p-4 text-sm text-ink-3">{t('all.chooseSomebody')}</p>
      )}
      {orphans.length > 0 && (
        <div className={`mt-6 transition-opacity ${dryRun.isCurrent ? '' : 'opacity-50'}`}>
          <SectionTitle hint={t('all.orphansHint')}>{t('avail.fallOutside', { count: orphanCount })}</SectionTitle>
          <div className="card px-4 py-1">
            <OrphanList
              orphans={orphans}
              team={team}
              zone={business.zone}
              choices={choices}
              clashing={clashing}
              onChoose={choose}
            />
          </div>
          <Notice className="mt-3">{t('orphans.tell')}</Notice>
        </div>
      )}
      {error && (
        <Notice tone="danger" live className="mt-4">
          {isOrphaning(error) ? t('all.otherOrphans') : problemText(error, t)}
        </Notice>
      )}
      <div className="mt-6 flex flex-wrap items-center justify-end gap-3">
        <Button
          kind="primary"
          isDisabled={!body || !dryRun.isCurrent || apply.isPending || clashing.size > 0 || !isReady}
          onPress={() => body && apply.mutate({ body, orphans, choices })}
        >
          {moving
            ? t('orphans.confirmMoving', { action: t('all.apply', { count: people.length }), count: moving })
            : t('all.apply', { count: people.length })}
        </Button>
      </div>
    </div>
  );
}
