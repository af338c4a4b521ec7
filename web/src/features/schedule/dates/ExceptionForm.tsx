import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/forms/Checkbox';
import { Segmented } from '../../../components/forms/Segmented';
import { TextInput } from '../../../components/forms/TextInput';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { daysBetween } from '../../../lib/time/dates';
import type { Span } from '../week/hours';
import type { DateSpan } from './dateSpans';
import { WindowsField } from './WindowsField';

const REASON_LIMIT = 200;

/** Closed or open otherwise for this person, or closed for the whole business. */
export type NewDates = { span: DateSpan; kind: 'closed' | 'special' | 'holiday'; onlyWorkdays: boolean };

type Props = {
  from: string;
  to: string;
  mayCloseAll: boolean;
  isPending: boolean;
  problem: string | null;
  onAdd(dates: NewDates): void;
  onCancel(): void;
};

/** What holds on the dates that were chosen in the year. */
export function ExceptionForm({ from, to, mayCloseAll, isPending, problem, onAdd, onCancel }: Props) {
  const { t } = useLocale();
  const [kind, setKind] = useState<NewDates['kind']>('closed');
  const [reason, setReason] = useState('');
  const [windows, setWindows] = useState<Span[]>([{ from: 600, to: 840 }]);
  const [onlyWorkdays, setOnlyWorkdays] = useState(true);
  const days = daysBetween(from, to) + 1;
  const isIncomplete = (kind === 'special' && !windows.length) || (kind === 'holiday' && !reason.trim());
  const span = { from, to, reason: reason.trim(), windows: kind === 'special' ? windows : [] };
  const options = [
    { id: 'closed' as const, label: t('dates.kindClosed') },
    { id: 'special' as const, label: t('dates.kindSpecial') },
    ...(mayCloseAll ? [{ id: 'holiday' as const, label: t('dates.kindHoliday') }] : []),
  ];
  return (
    <>
      <Segmented label={t('dates.kind')} value={kind} onChange={setKind} options={options} className="w-full" />
      {kind === 'special' && (
        <div className="mt-3">
          <WindowsField windows={windows} onChange={setWindows} />
          {days > 1 && (
            <Checkbox isSelected={onlyWorkdays} onChange={setOnlyWorkdays}>
              {t('dates.onlyWorkdays')}
            </Checkbox>
          )}
        </div>
      )}
      <TextInput
        className="mt-3"
        label={t(kind === 'holiday' ? 'avail.name' : 'dates.reason')}
        hint={t(kind === 'holiday' ? 'dates.holidayHint' : 'dates.reasonHint')}
        value={reason}
        maxLength={REASON_LIMIT}
        onChange={setReason}
      />
      {problem && (
        <Notice tone="danger" live className="mt-3">
          {problem}
        </Notice>
      )}
      <div className="mt-4 flex justify-end gap-2">
        <Button kind="ghost" onPress={onCancel}>
          {t('dates.cancel')}
        </Button>
        <Button
          kind="primary"
          isDisabled={isIncomplete || isPending}
          onPress={() => onAdd({ span, kind, onlyWorkdays: kind === 'special' && days > 1 && onlyWorkdays })}
        >
          {t('dates.add')}
        </Button>
      </div>
    </>
  );
}
