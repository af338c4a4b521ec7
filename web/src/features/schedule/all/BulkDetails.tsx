import { Link } from 'react-router';
import { DateField } from '../../../components/forms/DateField';
import { Segmented } from '../../../components/forms/Segmented';
import { Select } from '../../../components/forms/Select';
import { TextInput } from '../../../components/forms/TextInput';
import { useLocale } from '../../../lib/i18n';
import { AbsenceFields } from '../absence/AbsenceFields';
import { BlockFields } from '../blocks/BlockFields';
import { WindowsField } from '../dates/WindowsField';
import type { Business, Staff, Template } from '../types';
import type { BulkDraft } from './change';

const REASON_LIMIT = 200;

type Props = {
  draft: BulkDraft;
  team: readonly Staff[];
  templates: readonly Template[];
  business: Business;
  onChange(patch: Partial<BulkDraft>): void;
};

/** The particulars of each kind of change. */
export function BulkDetails({ draft, team, templates, business, onChange }: Props) {
  const { t } = useLocale();
  switch (draft.kind) {
    case 'template':
      return templates.length ? (
        <Select
          label={t('all.whichTemplate')}
          placeholder={t('all.choose')}
          value={draft.templateId}
          onChange={(templateId) => onChange({ templateId })}
          options={templates.map(({ id, name }) => ({ id, label: name }))}
        />
      ) : (
        <p className="text-sm text-ink-3">
          {t('avail.noTemplates')}{' '}
          <Link to="/availability/templates" className="text-link">
            {t('templates.add')}
          </Link>
        </p>
      );
    case 'copy':
      return (
        <Select
          label={t('all.hoursOf')}
          placeholder={t('all.choose')}
          value={draft.copyFrom}
          onChange={(copyFrom) => onChange({ copyFrom })}
          options={team.map(({ id, name }) => ({ id, label: name }))}
        />
      );
    case 'date':
      return <OneDate date={draft.date} onChange={(date) => onChange({ date })} />;
    case 'off':
      return (
        <AbsenceFields
          draft={draft.off}
          zone={business.zone}
          onChange={(patch) => onChange({ off: { ...draft.off, ...patch } })}
        />
      );
    case 'block':
      return (
        <BlockFields
          draft={draft.block}
          weekStart={business.weekStart}
          onChange={(patch) => onChange({ block: { ...draft.block, ...patch } })}
        />
      );
  }
}

function OneDate({ date, onChange }: { date: BulkDraft['date']; onChange(date: BulkDraft['date']): void }) {
  const { t } = useLocale();
  const isOpen = date.windows.length > 0;
  return (
    <div className="grid grid-cols-1 gap-4">
      <DateField label={t('blocks.date')} value={date.date} onChange={(day) => onChange({ ...date, date: day })} />
      <Segmented
        label={t('dates.kind')}
        value={isOpen ? 'special' : 'closed'}
        onChange={(kind) => onChange({ ...date, windows: kind === 'closed' ? [] : [{ from: 600, to: 840 }] })}
        options={[
          { id: 'closed', label: t('dates.kindClosed') },
          { id: 'special', label: t('dates.kindSpecial') },
        ]}
      />
      {isOpen && <WindowsField windows={date.windows} onChange={(windows) => onChange({ ...date, windows })} />}
      <TextInput
        label={t('dates.reason')}
        hint={t('dates.reasonHint')}
        value={date.reason}
        maxLength={REASON_LIMIT}
        onChange={(reason) => onChange({ ...date, reason })}
      />
    </div>
  );
}
