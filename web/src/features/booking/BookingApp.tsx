import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Problem } from '../../api';
import { Announcer } from '../../components/announce';
import { accentAsked } from './branding';
import { useLivePage } from './live/useLivePage';
import { ServiceStep } from './service/ServiceStep';
import { LoadProblem } from './shell/LoadProblem';
import { NoSuchPage } from './shell/NoSuchPage';
import { ShellSkeleton } from './shell/ShellSkeleton';
import { Steps } from './shell/Steps';
import { SummaryPane } from './shell/SummaryPane';
import { type StepId, useChoices } from './state/choices';
import { useBookingPage } from './state/queries';
import { useSession } from './state/session';
import { resolveWizard, WizardContext } from './state/wizard';
import { TeamStep } from './team/TeamStep';
import { WhenStep } from './when/WhenStep';

/** Form and confirmation are fetched while the visitor chooses a time. */
const loadLate = () => import('./late');
const DetailsStep = lazy(async () => ({ default: (await loadLate()).DetailsStep }));
const DoneStep = lazy(async () => ({ default: (await loadLate()).DoneStep }));
const HoldExpired = lazy(async () => ({ default: (await loadLate()).HoldExpired }));
const SlotRefused = lazy(async () => ({ default: (await loadLate()).SlotRefused }));

const WITH_BAR: StepId[] = ['when', 'details'];
const VIEWS = { service: ServiceStep, team: TeamStep, when: WhenStep, details: DetailsStep, done: DoneStep };

/** The public page of a business, from the choice of a service to the confirmation. */
export function BookingApp() {
  const choices = useChoices();
  const { data: page, error, refetch } = useBookingPage();
  const isBooked = useSession((s) => s.booked !== null);
  const isRefused = useSession((s) => s.refusal !== null);
  const wizard = useMemo(() => page && resolveWizard(page, choices, isBooked), [page, choices, isBooked]);
  useLivePage(wizard?.step);
  const hue = accentAsked ?? page?.business.accentHue;
  useEffect(() => {
    if (hue != null) document.documentElement.style.setProperty('--accent-h', String(hue));
  }, [hue]);
  if (!wizard) {
    if (error instanceof Problem && error.status === 404) return <NoSuchPage />;
    if (!error) return <ShellSkeleton />;
    return (
      <main className="shell-page">
        <div className="shell justify-center">
          <LoadProblem error={error} onRetry={refetch} />
        </div>
      </main>
    );
  }
  const View = VIEWS[wizard.step];
  return (
    <WizardContext value={wizard}>
      <Suspense fallback={<ShellSkeleton />}>
        <div className={`shell-page ${WITH_BAR.includes(wizard.step) ? 'with-bar' : ''}`}>
          <div className="shell">
            <Steps />
            <main className="grid flex-1 grid-cols-[minmax(0,1fr)] content-stretch lg:grid-cols-[264px_minmax(0,1fr)]">
              <SummaryPane />
              <View key={wizard.step} />
            </main>
          </div>
        </div>
      </Suspense>
      <Suspense>
        {(wizard.slot || isRefused) && <SlotRefused />}
        {wizard.slot && <HoldExpired />}
      </Suspense>
      <Announcer />
    </WizardContext>
  );
}
