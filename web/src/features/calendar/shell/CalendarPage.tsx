import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { announce } from '../../../components/announce';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { CreateButton, PhoneBar } from '../agenda/PhoneBar';
import { Dialogs } from '../dialogs/Dialogs';
import { useArrivals } from '../live/useArrivals';
import { usePresenceWords } from '../live/usePresenceWords';
import { type Business, firstWeekday } from '../types';
import type { Viewer } from '../viewer';
import { Sidebar } from './Sidebar';
import { TopBar } from './TopBar';
import { useAddress } from './useAddress';
import { useCommands } from './useCommands';
import { useFacts } from './useFacts';
import { useNamedEntry } from './useNamedEntry';
import { useNow } from './useNow';
import { useShortcuts } from './useShortcuts';
import { useWeekStaff } from './useWeekStaff';
import { ViewSwitch } from './ViewSwitch';

// after the first appointments are on screen
const Drawer = lazy(() => import('../drawer/Drawer').then((m) => ({ default: m.Drawer })));
const FilterBar = lazy(() => import('../filter/FilterBar').then((m) => ({ default: m.FilterBar })));
const HelpSheet = lazy(() => import('./HelpSheet').then((m) => ({ default: m.HelpSheet })));

/** The owner's calendar. */
export function CalendarPage({ business, role, staffId }: { business: Business } & Viewer) {
  const viewer = useMemo(() => ({ role, staffId }), [role, staffId]);
  const { format } = useLocale();
  const { zone } = business;
  const weekStart = firstWeekday(business);
  const now = useNow();
  const today = dateIn(now, zone);
  const address = useAddress(today);
  const { view, date, openId, filters, open, close, go } = address;
  const withGone = filters.statuses?.includes('CANCELLED') ?? false;
  const state = useFacts(business, viewer, { view, date, weekStart, withGone }, now);
  const { facts } = state;
  const arrived = useArrivals(facts?.appointments ?? []);
  usePresenceWords();
  const week = useWeekStaff(facts, address);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const phone = usePhone();
  const title = view === 'month' ? format.monthYear(date) : format.weekdayDate(date);
  useTitle(`${title} · ${business.name}`);
  useEffect(() => announce(title), [title]);
  useInView(openId);
  useNamedEntry(date, zone);
  const shut = () => {
    const id = openId;
    close();
    requestAnimationFrame(() => id && find(id)?.focus());
  };
  const catalog = useMemo(
    () => ({ serviceById: state.serviceById, drawn: state.staff.map((staff) => ({ staff })) }),
    [state.serviceById, state.staff],
  );
  const commands = useCommands(address, { zone, now, today, staffId: week[0] ?? viewer.staffId ?? undefined });
  useShortcuts({ ...commands.keys, '?': () => setHelpOpen(true), ...(openId && { Escape: shut }) });
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <Sidebar address={address} today={today} weekStart={weekStart} facts={facts} services={state.services} />
      <div className="flex min-w-0 flex-1 flex-col bg-surface">
        <TopBar
          address={address}
          today={today}
          zone={zone}
          weekStart={weekStart}
          updatedAt={state.updatedAt}
          isStale={state.isStale}
          commands={commands}
          onHelp={() => setHelpOpen(true)}
        />
        <Suspense fallback={<div className="h-11 shrink-0 border-b border-line max-md:hidden" />}>
          <FilterBar
            address={address}
            staff={facts?.staff ?? []}
            week={week}
            services={state.services}
            appointments={facts?.appointments ?? []}
            zone={zone}
            date={date}
          />
        </Suspense>
        <div className="flex min-h-0 flex-1">
          <main className="relative flex min-w-0 flex-1 flex-col">
            {phone && <PhoneBar address={address} today={today} weekStart={weekStart} zone={zone} state={state} />}
            <ViewSwitch state={state} address={address} arrived={arrived} onOpen={open} />
          </main>
          <Suspense>
            <Drawer id={openId} business={business} catalog={catalog} viewer={viewer} onClose={shut} onOpen={open} />
          </Suspense>
          {phone && <CreateButton onCreate={commands.create} />}
        </div>
      </div>
      <Suspense>{isHelpOpen && <HelpSheet isOpen onClose={() => setHelpOpen(false)} />}</Suspense>
      <Dialogs
        business={business}
        staff={facts?.staff ?? []}
        services={state.services}
        viewer={viewer}
        date={date}
        onDate={go}
        onAppointment={open}
      />
    </div>
  );
}

const find = (id: string) => document.querySelector<HTMLElement>(`[data-appointment="${CSS.escape(id)}"]`);

/** Half a beat longer than the drawer takes to open. */
const DRAWER_MS = 300;

/** What is open stays in sight when the drawer has made the grid narrower. */
function useInView(id: string | null) {
  useEffect(() => {
    if (!id) return;
    const timer = setTimeout(() => find(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), DRAWER_MS);
    return () => clearTimeout(timer);
  }, [id]);
}

function useTitle(title: string) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
