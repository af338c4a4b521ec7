import { Avatar } from '../../../components/Avatar';
import { Checkbox } from '../../../components/forms/Checkbox';
import { RadioCards } from '../../../components/forms/RadioCards';
import { labelStyle } from '../../../components/forms/styles';
import { useLocale } from '../../../lib/i18n';
import type { Business, Staff, Template } from '../types';
import { BulkDetails } from './BulkDetails';
import type { BulkDraft } from './change';

type Props = {
  draft: BulkDraft;
  team: readonly Staff[];
  templates: readonly Template[];
  business: Business;
  onChange(patch: Partial<BulkDraft>): void;
};

/** What changes, and for whom. */
export function BulkForm({ draft, team, templates, business, onChange }: Props) {
  const { t } = useLocale();
  const chosen = team.filter((person) => draft.staffIds.includes(person.id));
  const isAll = chosen.length === team.length;
  return (
    <section aria-label={t('all.change')} className="card grid grid-cols-1 gap-5 p-5">
      <RadioCards
        label={t('all.change')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={[
          { id: 'template', label: t('all.template') },
          { id: 'copy', label: t('all.copy') },
          { id: 'date', label: t('all.date') },
          { id: 'off', label: t('all.off') },
          { id: 'block', label: t('all.block') },
        ]}
      />
      <BulkDetails draft={draft} team={team} templates={templates} business={business} onChange={onChange} />
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className={labelStyle}>{t('all.for')}</legend>
        <Checkbox
          isSelected={isAll && team.length > 0}
          isIndeterminate={!isAll && chosen.length > 0}
          onChange={() => onChange({ staffIds: isAll ? [] : team.map((person) => person.id) })}
        >
          <span className="text-ink-2">{t('all.everybody')}</span>
        </Checkbox>
        {team.map((person) => (
          <Checkbox
            key={person.id}
            isSelected={draft.staffIds.includes(person.id)}
            onChange={(on) =>
              onChange({
                staffIds: on ? [...draft.staffIds, person.id] : draft.staffIds.filter((id) => id !== person.id),
              })
            }
          >
            <Avatar name={person.name} hue={person.hue} size={22} />
            <span className="min-w-0 flex-1 truncate">{person.name}</span>
          </Checkbox>
        ))}
      </fieldset>
    </section>
  );
}
