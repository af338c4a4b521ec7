import { Plus } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';
import { merge, type Span } from '../week/hours';
import { SpanRow } from '../week/SpanRow';

type Props = { windows: Span[]; onChange(windows: Span[]): void };

/** The open hours of a date, typed. */
export function WindowsField({ windows, onChange }: Props) {
  const { t } = useLocale();
  const add = () => {
    const last = windows.at(-1);
    const next = last
      ? { from: Math.min(last.to + 60, 1380), to: Math.min(last.to + 180, 1440) }
      : { from: 540, to: 1020 };
    onChange(merge([...windows, next]));
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      {windows.map((span, i) => (
        <SpanRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a window has no other identity while its times are typed
          key={i}
          span={span}
          label={t('avail.hoursNumber', { n: i + 1 })}
          onChange={(next) => onChange(merge(windows.map((old, k) => (k === i ? next : old))))}
          onRemove={() => onChange(windows.filter((_, k) => k !== i))}
        />
      ))}
      <Button size="sm" kind="ghost" className="justify-self-start" onPress={add}>
        <Plus size={13} aria-hidden="true" />
        {t('avail.brushHours')}
      </Button>
    </div>
  );
}
