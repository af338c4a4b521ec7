import { Plus, X } from 'lucide-react';
import { Button } from '../../../components/Button';
import { Switch } from '../../../components/forms/Switch';
import { TimeInput } from '../../../components/forms/TimeInput';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import type { ServiceTimes } from '../types';
import { DAYS, nextWindow, type Window, windowsOf, withDay } from './ownWeek';
import type { PartProps } from './part';

const A_MONDAY = '2026-11-23';
const WORKDAYS = DAYS.slice(0, 5);

/** Hours that hold for this service only; they are cut with the hours of whoever gives it. */
export function OwnHours({ draft, set }: PartProps) {
  const { t, format } = useLocale();
  const times: ServiceTimes | null = draft.schedule ?? null;
  const start = () => WORKDAYS.reduce<ServiceTimes>((all, day) => withDay(all, day, [{ from: 540, to: 1020 }]), {});
  return (
    <>
      <Switch
        isSelected={Boolean(times)}
        onChange={(on) => set({ schedule: on ? start() : null })}
        hint={t(times ? 'svc.ownHoursOn' : 'svc.ownHoursOff')}
      >
        {t('svc.ownHours')}
      </Switch>
      {times && (
        <ul className="m-0 grid list-none gap-1 p-0">
          {DAYS.map((day, i) => (
            <Day
              key={day}
              name={format.weekday(addDays(A_MONDAY, i))}
              windows={windowsOf(times, day)}
              onChange={(windows) => set({ schedule: withDay(times, day, windows) })}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type DayProps = { name: string; windows: readonly Window[]; onChange(windows: Window[]): void };

function Day({ name, windows, onChange }: DayProps) {
  const { t } = useLocale();
  const put = (at: number, patch: Partial<Window>) =>
    onChange(windows.map((window, i) => (i === at ? { ...window, ...patch } : window)));
  return (
    <li className="flex min-h-10 flex-wrap items-center gap-x-2 gap-y-1">
      <span className="w-24 text-sm">{name}</span>
      {windows.length === 0 && <span className="text-sm text-ink-3">{t('svc.closed')}</span>}
      {windows.map((window, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: windows of a day have nothing but their order
        <span key={i} className="flex items-center gap-1">
          <TimeInput
            label={t('svc.dayFrom', { day: name })}
            value={window.from}
            max={window.to - 5}
            onChange={(from) => put(i, { from })}
          />
          <span aria-hidden="true">–</span>
          <TimeInput
            label={t('svc.dayTo', { day: name })}
            value={window.to}
            min={window.from + 5}
            onChange={(to) => put(i, { to })}
          />
          <Button
            kind="ghost"
            size="icon"
            aria-label={t('svc.removeHours', { day: name })}
            onPress={() => onChange(windows.filter((_, at) => at !== i))}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </span>
      ))}
      <Button
        kind="ghost"
        size="icon"
        className="ms-auto"
        aria-label={t('svc.addHours', { day: name })}
        onPress={() => onChange([...windows, nextWindow(windows)])}
      >
        <Plus size={14} aria-hidden="true" />
      </Button>
    </li>
  );
}
