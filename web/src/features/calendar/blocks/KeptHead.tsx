import { Avatar } from '../../../components/Avatar';
import { Segmented } from '../../../components/Segmented';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import { ruleText } from '../series/ruleText';
import type { Staff } from '../types';
import { type BlockPlan, withScope } from './plan';

type Props = { plan: BlockPlan; staff: readonly Staff[]; zone: string; onChange(plan: BlockPlan): void };

/** Whose time it is that was there already, how it returns, and how many of its dates are meant. */
export function KeptHead({ plan, staff, zone, onChange }: Props) {
  const { t, format } = useLocale();
  const { kept } = plan;
  const owner = staff.find((s) => s.id === plan.staffIds[0]);
  const block = kept?.kind === 'block' ? kept.block : null;
  return (
    <>
      <p className="flex items-center gap-2.5 text-sm">
        {owner && <Avatar name={owner.name} hue={owner.hue} size={28} />}
        <span className="min-w-0">
          <bdi className="block truncate font-medium">{owner?.name}</bdi>
          {block?.rule && (
            <span className="block text-xs text-ink-3">
              {ruleText(block.rule, dateIn(block.start, zone), t, format)}
            </span>
          )}
        </span>
      </p>
      {kept?.kind === 'block' && kept.occurrence && (
        <Segmented<SeriesScope>
          label={t('scope.which')}
          value={kept.scope}
          onChange={(scope) => onChange(withScope(plan, scope, zone))}
          options={[
            { id: 'this', label: format.shortDate(kept.occurrence) },
            { id: 'following', label: t('block.following') },
            { id: 'all', label: t('scope.all') },
          ]}
        />
      )}
    </>
  );
}
