import { ArrowRight } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { useSession } from '../state/session';
import { useWizard } from '../state/wizard';
import type { Alternative } from '../types';

type Props = { alternative: Alternative; best: boolean; disabled?: boolean; onTake(): void };

/** One alternative: when and with whom, and what stays the same. */
export function AlternativeCard({ alternative, best, disabled, onTake }: Props) {
  const { t, format } = useLocale();
  const { page } = useWizard();
  const { zone, h12 } = useSession();
  const { slot, staffId, kind } = alternative;
  const person = page.staff.find(({ id }) => id === staffId);
  return (
    <li>
      <button
        type="button"
        disabled={disabled}
        onClick={onTake}
        className={`choice flex w-full items-center gap-3 p-3 text-start ${best ? 'chosen' : ''}`}
      >
        {person && <Avatar name={person.name} hue={person.hue} size={40} />}
        <span className="min-w-0 flex-1">
          <span className="tnum block text-base font-semibold">
            {t('when.full', {
              date: format.shortDate(dateIn(slot.start, zone)),
              time: format.clock(slot.start, zone, h12),
            })}
          </span>
          {person && <span className="block text-sm text-ink-2">{t('staff.with', { name: person.name })}</span>}
          <span className="block text-xs text-ink-3">{t(`alternative.${kind}`)}</span>
        </span>
        <ArrowRight size={16} aria-hidden="true" className="shrink-0 text-ink-3 rtl:rotate-180" />
      </button>
    </li>
  );
}
