import { ChevronLeft, ChevronRight, CircleHelp, Hourglass, PanelLeft, Plus, Printer, Search } from 'lucide-react';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { Segmented } from '../../../components/Segmented';
import { useLocale } from '../../../lib/i18n';
import type { Weekday } from '../../../lib/time/dates';
import type { View } from '../views';
import { ClockChangeMark } from './ClockChangeMark';
import { Freshness } from './Freshness';
import { usePreferences } from './preferences';
import { Title } from './Title';
import type { Address } from './useAddress';
import type { useCommands } from './useCommands';

type Props = {
  address: Address;
  today: string;
  zone: string;
  weekStart: Weekday;
  updatedAt: number;
  isStale: boolean;
  commands: ReturnType<typeof useCommands>;
  onHelp(): void;
};

const STEPS = {
  day: ['calendar.previousDay', 'calendar.nextDay'],
  week: ['calendar.previousWeek', 'calendar.nextWeek'],
  month: ['calendar.previousMonth', 'calendar.nextMonth'],
} as const;

/** Which dates these are, the way to others, and what can be made. */
export function TopBar({ address, today, zone, weekStart, updatedAt, isStale, commands, onHelp }: Props) {
  const { t } = useLocale();
  const { view, date, step } = address;
  const { sidebar, toggleSidebar } = usePreferences();
  const [earlier, later] = STEPS[view];
  const { palette, print, waitlist, create } = commands;
  return (
    <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line px-3 md:px-4">
      <IconButton
        label={t('calendar.sidebar')}
        shortcut="["
        isExpanded={sidebar}
        className="-ms-1.5 max-md:!hidden"
        onPress={toggleSidebar}
      >
        <PanelLeft size={16} className="rtl:rotate-180" aria-hidden="true" />
      </IconButton>
      <Title view={view} date={date} today={today} weekStart={weekStart} />
      <Button className="max-md:ms-auto" aria-keyshortcuts="T" onPress={commands.toToday}>
        {t('calendar.today')}
      </Button>
      <div className="flex">
        <IconButton label={t(earlier)} shortcut="K" onPress={() => step(-1)}>
          <ChevronLeft size={17} className="rtl:rotate-180" aria-hidden="true" />
        </IconButton>
        <IconButton label={t(later)} shortcut="J" onPress={() => step(1)}>
          <ChevronRight size={17} className="rtl:rotate-180" aria-hidden="true" />
        </IconButton>
      </div>
      {view === 'day' && <ClockChangeMark date={date} zone={zone} />}
      <div className="ms-auto flex min-w-0 items-center gap-2 max-md:hidden">
        <Freshness updatedAt={updatedAt} isStale={isStale} zone={zone} />
        {waitlist && (
          <IconButton label={t('calendar.waitlist')} shortcut="L" onPress={waitlist}>
            <Hourglass size={16} aria-hidden="true" />
          </IconButton>
        )}
        {print && (
          <IconButton label={t('calendar.print')} shortcut="P" className="max-lg:!hidden" onPress={print}>
            <Printer size={16} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton label={t('calendar.help')} shortcut="?" className="max-lg:!hidden" onPress={onHelp}>
          <CircleHelp size={16} aria-hidden="true" />
        </IconButton>
        {palette && (
          <Button
            className="w-44 min-w-8 overflow-hidden !justify-start !text-ink-3 max-xl:w-8 max-xl:!justify-center max-xl:!px-0"
            aria-label={t('calendar.search')}
            aria-keyshortcuts="/"
            onPress={palette}
          >
            <Search size={14} className="shrink-0" aria-hidden="true" />
            <span className="truncate max-xl:hidden">{t('calendar.search')}</span>
          </Button>
        )}
        <Segmented<View>
          label={t('calendar.view')}
          value={view}
          onChange={(next) => address.show(next)}
          options={[
            { id: 'day', label: t('calendar.day'), shortcut: 'D' },
            { id: 'week', label: t('calendar.weekView'), shortcut: 'W' },
            { id: 'month', label: t('calendar.month'), shortcut: 'M' },
          ]}
        />
        {create && (
          <Button kind="primary" className="shrink-0" aria-keyshortcuts="C" onPress={create}>
            <Plus size={15} aria-hidden="true" />
            <span className="max-xl:sr-only">{t('calendar.newAppointment')}</span>
          </Button>
        )}
      </div>
    </header>
  );
}
