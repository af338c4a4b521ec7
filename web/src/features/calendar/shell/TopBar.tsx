import { ChevronLeft, ChevronRight, CircleHelp, PanelLeft } from 'lucide-react';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { useLocale } from '../../../lib/i18n';
import { yearOf } from '../../../lib/time/dates';
import { ClockChangeMark } from './ClockChangeMark';
import { Freshness } from './Freshness';
import { usePreferences } from './preferences';
import { ZoneLabel } from './ZoneLabel';

type Props = {
  date: string;
  today: string;
  zone: string;
  updatedAt: number;
  isStale: boolean;
  onToday(): void;
  onStep(days: number): void;
  onHelp(): void;
};

/** Which day this is and the way to others. */
export function TopBar({ date, today, zone, updatedAt, isStale, onToday, onStep, onHelp }: Props) {
  const { t, format } = useLocale();
  const { sidebar, toggleSidebar } = usePreferences();
  const year = yearOf(date) === yearOf(today) ? '' : ` ${yearOf(date)}`;
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
      <h1 className="me-1 text-lg font-semibold tracking-tight whitespace-nowrap max-md:min-w-0 max-md:truncate max-md:text-base">
        <span className="max-md:hidden">{format.weekday(date)}</span>
        <span className="md:hidden">{format.shortWeekday(date)}</span>{' '}
        <span className="font-normal text-ink-3">
          {format.dayMonth(date)}
          {year}
        </span>
      </h1>
      <Button className="max-md:ms-auto" aria-keyshortcuts="T" onPress={onToday}>
        {t('calendar.today')}
      </Button>
      <div className="flex">
        <IconButton label={t('calendar.previousDay')} shortcut="K" onPress={() => onStep(-1)}>
          <ChevronLeft size={17} className="rtl:rotate-180" aria-hidden="true" />
        </IconButton>
        <IconButton label={t('calendar.nextDay')} shortcut="J" onPress={() => onStep(1)}>
          <ChevronRight size={17} className="rtl:rotate-180" aria-hidden="true" />
        </IconButton>
      </div>
      <ClockChangeMark date={date} zone={zone} />
      <div className="ms-auto flex items-center gap-4 max-md:hidden">
        <Freshness updatedAt={updatedAt} isStale={isStale} zone={zone} />
        <ZoneLabel date={date} zone={zone} />
        <IconButton label={t('calendar.help')} shortcut="?" className="-me-1.5" onPress={onHelp}>
          <CircleHelp size={16} aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  );
}
