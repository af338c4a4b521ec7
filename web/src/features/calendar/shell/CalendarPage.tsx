import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { announce } from '../../../components/announce';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import { dateIn } from '../../../lib/time/instants';
import { WeekStrip } from '../agenda/WeekStrip';
import { DayView } from '../day/DayView';
import { Dialogs } from '../dialogs/Dialogs';
import { Drawer } from '../drawer/Drawer';
import { appointmentsOn, scheduleOn } from '../queries';
import { type Business, firstWeekday } from '../types';
import { Freshness } from './Freshness';
import { HelpSheet } from './HelpSheet';
import { usePreferences } from './preferences';
import { Sidebar } from './Sidebar';
import { scrollToNow } from './scrollToNow';
import { TopBar } from './TopBar';
import { useAddress } from './useAddress';
import { useArrivals } from './useArrivals';
import { useDay } from './useDay';
import { useNow } from './useNow';
import { useShortcuts } from './useShortcuts';

/** The owner's day. */
export function CalendarPage({ business }: { business: Business }) {
  const { t, format } = useLocale();
  const { zone } = business;
  const weekStart = firstWeekday(business);
  const now = useNow();
  const today = dateIn(now, zone);
  const { date, openId, go, step, open, close } = useAddress(today);
  const day = useDay(business, date, now);
  const arrived = useArrivals(
    date,
    useMemo(() => day.appointments?.map((a) => a.id), [day.appointments]),
  );
  const [isHelpOpen, setHelpOpen] = useState(false);
  const phone = usePhone();
  usePrefetched(date, zone);
  useTitle(`${format.weekdayDate(date)} · ${business.name}`);
  useEffect(() => announce(format.weekdayDate(date)), [date, format]);
  useEffect(() => {
    if (arrived.size > 0) announce(t('calendar.arrived', { count: arrived.size }));
  }, [arrived, t]);
  useInView(openId);
  const shut = () => {
    const id = openId;
    close();
    requestAnimationFrame(() => id && find(id)?.focus());
  };
  const toToday = () => {
    if (date !== today) go(today);
    else scrollToNow('smooth');
  };
  useShortcuts({
    t: toToday,
    j: () => step(1),
    k: () => step(-1),
    '[': usePreferences.getState().toggleSidebar,
    '?': () => setHelpOpen(true),
    ...(openId && { Escape: shut }),
  });
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <Sidebar
        date={date}
        today={today}
        weekStart={weekStart}
        drawn={day.drawn ?? []}
        services={day.services}
        onPick={go}
      />
      <div className="flex min-w-0 flex-1 flex-col bg-surface">
        <TopBar
          date={date}
          today={today}
          zone={zone}
          updatedAt={day.updatedAt}
          isStale={day.isStale}
          onToday={toToday}
          onStep={step}
          onHelp={() => setHelpOpen(true)}
        />
        <div className="flex min-h-0 flex-1">
          <main className="flex min-w-0 flex-1 flex-col">
            {phone && <WeekStrip date={date} today={today} weekStart={weekStart} onPick={go} />}
            {phone && day.isStale && (
              <div className="flex justify-center border-b border-line py-1.5">
                <Freshness updatedAt={day.updatedAt} isStale zone={zone} />
              </div>
            )}
            <DayView
              day={day}
              date={date}
              today={today}
              zone={zone}
              now={now}
              openId={openId}
              arrived={arrived}
              onOpen={open}
            />
          </main>
          <Drawer id={openId} business={business} catalog={day} onClose={shut} />
        </div>
      </div>
      <HelpSheet isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <Dialogs
        business={business}
        staff={day.drawn?.map((d) => d.staff) ?? []}
        services={day.services}
        date={date}
        onDate={go}
        onAppointment={(id, on) => {
          if (on && on !== date) go(on);
          open(id);
        }}
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

/** The days beside this one are there before they are asked for. */
function usePrefetched(date: string, zone: string) {
  const client = useQueryClient();
  useEffect(() => {
    for (const beside of [addDays(date, 1), addDays(date, -1)]) {
      void client.prefetchQuery({ ...appointmentsOn(beside, zone), staleTime: 15_000 });
      void client.prefetchQuery({ ...scheduleOn(beside), staleTime: 15_000 });
    }
  }, [client, date, zone]);
}
