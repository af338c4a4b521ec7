import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page } from '../../../components/page/Page';
import { useLocale } from '../../../lib/i18n';
import { todayIn } from '../../../lib/time/instants';
import { scheduleOf, templates, useTeam } from '../queries';
import type { Viewer } from '../types';
import { useSide } from '../useSide';
import { BulkForm } from './BulkForm';
import { BulkResult } from './BulkResult';
import { bodyOf, newBulk, weeklyOf } from './change';

/** One change for several people: tried first, then made for all of them or for nobody. */
export function SeveralPage({ viewer }: { viewer: Viewer }) {
  const { t } = useLocale();
  const side = useSide(viewer);
  const team = useTeam();
  const [params] = useSearchParams();
  const { business } = viewer;
  const [draft, setDraft] = useState(() => newBulk(todayIn(business.zone), params.get('template')));
  const { data: list = [] } = useQuery(templates);
  const source = useQuery({ ...scheduleOf(draft.copyFrom ?? ''), enabled: draft.copyFrom !== null });
  const facts = { business, templates: list, copied: source.data?.weekly };
  return (
    <Page side={side} sideLabel={t('avail.title')} title={t('avail.several')}>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[340px_minmax(0,1fr)]">
        <BulkForm
          draft={draft}
          team={team}
          templates={list}
          business={business}
          onChange={(patch) => setDraft((old) => ({ ...old, ...patch }))}
        />
        <BulkResult
          people={team.filter((person) => draft.staffIds.includes(person.id))}
          team={team}
          business={business}
          weekly={weeklyOf(draft, facts)}
          body={bodyOf(draft, facts)}
          onDone={() => setDraft((old) => ({ ...old, staffIds: [] }))}
        />
      </div>
    </Page>
  );
}
