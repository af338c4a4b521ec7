import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../components/Button';
import { TimeInput } from '../../../components/forms/TimeInput';
import { useLocale } from '../../../lib/i18n';
import { DAY_MINUTES } from '../../../lib/time/clock';
import type { Span } from './hours';

type Props = {
  span: Span;
  label: string;
  onChange(span: Span): void;
  onRemove(): void;
  children?: ReactNode;
};

/** The two typed times of a window or a break. An end that is not after the start is one of the next date. */
export function SpanRow({ span, label, onChange, onRemove, children }: Props) {
  const { t } = useLocale();
  const moveStart = (from: number) => onChange({ from, to: span.to > from ? span.to : Math.min(from + 60, 2880) });
  return (
    <div className="flex items-center gap-2">
      <TimeInput
        label={t('avail.from', { what: label })}
        value={span.from}
        max={DAY_MINUTES - 1}
        onChange={moveStart}
      />
      <span aria-hidden="true" className="text-ink-3">
        –
      </span>
      <TimeInput
        label={t('avail.to', { what: label })}
        value={span.to}
        after={span.from}
        onChange={(to) => onChange({ ...span, to })}
      />
      {span.to > DAY_MINUTES && <span className="text-2xs font-medium text-ink-3">{t('avail.nextDay')}</span>}
      {children}
      <Button
        kind="ghost"
        size="icon"
        aria-label={t('avail.removeWhat', { what: label })}
        onPress={onRemove}
        className="ms-auto"
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </div>
  );
}
