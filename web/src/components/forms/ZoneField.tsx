import { ChevronsUpDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { type Formats, useLocale } from '../../lib/i18n';
import { now } from '../../lib/time/instants';
import { Notes } from './Notes';
import { boxStyle, inputStyle, itemStyle, labelStyle, popStyle } from './styles';

type Props = {
  label: string;
  /** IANA name, such as Asia/Dubai; null when none is chosen yet */
  value: string | null;
  onChange(zone: string): void;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  className?: string;
};

/** Every zone that this browser knows, and the one that is chosen, which it may not list under that name. */
function zonesWith(chosen: string | null, format: Formats) {
  const at = now();
  const names = new Set([...(chosen ? [chosen] : []), 'UTC', ...Intl.supportedValuesOf('timeZone')]);
  return [...names]
    .map((zone) => {
      const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
      const offset = format.offset(zone, at);
      return { id: zone, label: `${city} (${offset})`, detail: zone };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** A time zone, found by typing a city or the difference to UTC. */
export function ZoneField({ label, value, onChange, hint, error, hideLabel, className = '' }: Props) {
  const { format, t } = useLocale();
  const zones = useMemo(() => zonesWith(value, format), [value, format]);
  // the field shows the city, and the continent finds it as well
  const finds = (text: string, typed: string) => {
    const wanted = typed.trim().toLocaleLowerCase();
    return zones.some(
      ({ label: shown, id }) => shown === text && `${shown} ${id}`.toLocaleLowerCase().includes(wanted),
    );
  };
  return (
    <ComboBox
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      defaultItems={zones}
      defaultFilter={finds}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="focus"
      className={`group ${className}`}
    >
      <Label className={hideLabel ? 'sr-only' : labelStyle}>{label}</Label>
      <Group className={`${boxStyle} !pe-1`}>
        <Input className={inputStyle} onFocus={(e) => e.currentTarget.select()} />
        <Button aria-label={t('form.allZones')} className="grid size-7 place-items-center rounded-sm text-ink-3">
          <ChevronsUpDown size={14} aria-hidden="true" />
        </Button>
      </Group>
      <Notes hint={hint} error={error} />
      <Popover offset={4} className={`${popStyle} max-h-80 w-(--trigger-width) min-w-64`}>
        <ListBox className="outline-none">
          {(zone: (typeof zones)[number]) => (
            <ListBoxItem id={zone.id} textValue={zone.label} className={itemStyle}>
              <span className="min-w-0 flex-1 truncate">{zone.label}</span>
              <span dir="ltr" className="max-w-32 truncate text-2xs text-ink-3">
                {zone.detail}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
