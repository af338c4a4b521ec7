import type { ReactNode } from 'react';
import { ErrorState } from '../../components/states';
import type { GridEvent } from '../../components/time-grid/model';
import { LoadProblem } from '../../features/booking/shell/LoadProblem';
import { TimesSkeleton } from '../../features/booking/when/TimesSkeleton';
import { DaySkeleton } from '../../features/calendar/day/DaySkeleton';
import { useLocale } from '../../lib/i18n';
import { GridSpecimen } from './GridSpecimen';
import { Frame, SlotSpecimen } from './SlotSpecimen';
import { scenes } from './scenes';

const at = (start: number, end: number) => ({ column: 'omar@2026-11-18', start, end });
const event = {
  id: '2026-11-18-2',
  key: '2026-11-18-2@layla@2026-11-18',
  title: 'Hessa Al Marri',
  hue: 35,
  before: 10,
  after: 10,
} as GridEvent;
const held = (start: number, end: number, reason: string) => ({
  drag: {
    kind: 'move' as const,
    event,
    from: { column: 'layla@2026-11-18', start: 675, end: 735 },
    at: at(start, end),
    by: 'pointer' as const,
    isDropped: false,
  },
  verdict: { isPossible: !reason, reason, conflict: reason ? at(690, 750) : null },
});
const busy = {
  id: 'busy',
  kind: 'busy' as const,
  start: 930,
  end: 1010,
  label: 'School meeting',
  times: '15:30–16:50',
};

/** Starts every half hour between two instants. */
const starts = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.parse(from) + i * 1_800_000).toISOString());

const DUBAI = 'Asia/Dubai';
const LONDON = 'Europe/London';
const MORNING = '2026-11-18T05:00:00Z';

/** Every state of which a picture is kept, by its name. */
export const specimens: Record<string, () => ReactNode> = {
  'grid-empty': () => <GridSpecimen facts={scenes.empty()} />,
  'grid-full': () => <GridSpecimen facts={scenes.full()} busy={{ ...busy, source: 'Google Calendar' }} />,
  'grid-held': () => <GridSpecimen facts={scenes.full()} held={held(780, 840, '')} />,
  'grid-refused': () => (
    <GridSpecimen facts={scenes.full()} held={held(705, 765, 'Omar has Marta Costa 11:30–12:30')} />
  ),
  'grid-draft': () => <GridSpecimen facts={scenes.empty()} draft={at(780, 840)} />,
  'grid-spring': () => <GridSpecimen facts={scenes.spring()} />,
  'grid-autumn': () => <GridSpecimen facts={scenes.autumn()} />,
  'grid-other-zone': () => <GridSpecimen facts={scenes.full()} secondZone="Asia/Kolkata" />,
  'grid-week': () => <GridSpecimen facts={scenes.week()} week={['layla', 'omar', 'mariam']} />,
  'grid-loading': () => <DaySkeleton />,
  'grid-error': () => <GridError />,
  'slots-full': () => <SlotSpecimen zone={DUBAI} starts={starts(MORNING, 18)} chosen={starts(MORNING, 18)[4] ?? ''} />,
  'slots-taken': () => <SlotSpecimen zone={DUBAI} starts={starts(MORNING, 5)} gone={['2026-11-18T07:30:00Z']} />,
  'slots-empty': () => <SlotSpecimen zone={DUBAI} starts={[]} reason="fully_booked" />,
  'slots-spring': () => <SlotSpecimen zone={LONDON} starts={starts('2027-03-28T00:00:00Z', 6)} />,
  'slots-autumn': () => <SlotSpecimen zone={LONDON} starts={starts('2026-10-24T23:30:00Z', 7)} />,
  'slots-other-zone': () => <SlotSpecimen zone="Asia/Kolkata" starts={starts(MORNING, 9)} h12 />,
  'slots-loading': () => (
    <Frame>
      <TimesSkeleton />
    </Frame>
  ),
  'slots-error': () => (
    <Frame>
      <LoadProblem error={new Error('down')} onRetry={() => {}} />
    </Frame>
  ),
};

function GridError() {
  const { t } = useLocale();
  return (
    <ErrorState title={t('calendar.failed')} onRetry={() => {}}>
      {t('calendar.failedHint')}
    </ErrorState>
  );
}
