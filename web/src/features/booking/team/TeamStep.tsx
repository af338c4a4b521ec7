import { Sparkles } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { StepHeading } from '../shell/StepHeading';
import { firstWeekday, useSlots } from '../state/queries';
import { useSession } from '../state/session';
import { chooseStaff, useChosenService } from '../state/wizard';
import { ANYONE, type Day } from '../types';
import { StaffCard } from './StaffCard';

/** With whom. One answer, that for anyone, says when each person is free first. */
export function TeamStep() {
  const { t } = useLocale();
  const { page, service, choices } = useChosenService();
  const zone = useSession((s) => s.zone);
  const slots = useSlots({ service, staffId: ANYONE, zone, weekStart: firstWeekday(page.business) });
  const team = page.staff.filter((person) => service.staffIds.includes(person.id));
  const chosen = choices.staff === ANYONE;
  return (
    <section className="step-in px-5 pt-5 pb-8 md:px-7 md:py-7">
      <StepHeading lead={t('team.lead', { service: service.name })}>{t('team.title')}</StepHeading>
      <ul className="m-0 grid list-none gap-3 p-0 md:grid-cols-2">
        <li className="md:col-span-2">
          <button
            type="button"
            aria-current={chosen || undefined}
            onClick={() => chooseStaff(ANYONE)}
            className={`choice flex w-full items-center gap-4 p-4 text-start ${chosen ? 'chosen' : ''}`}
          >
            <span
              aria-hidden="true"
              className="grid size-12 shrink-0 place-items-center rounded-full bg-accent-soft text-accent-ink"
            >
              <Sparkles size={20} />
            </span>
            <span className="min-w-0 flex-1">
              <span className="block text-base font-semibold tracking-tight">{t('staff.any')}</span>
              <span className="block text-sm text-ink-2">{t('team.anyWhy')}</span>
            </span>
          </button>
        </li>
        {team.map((person) => (
          <StaffCard key={person.id} person={person} firstFree={firstFreeOf(slots.data && slots.days, person.id)} />
        ))}
      </ul>
    </section>
  );
}

/** The first date on which someone has a time; null for none in sight, undefined while nothing is known. */
function firstFreeOf(days: Day[] | undefined, staffId: string): string | null | undefined {
  return days && (days.find((day) => day.slots.some((slot) => slot.staffIds.includes(staffId)))?.date ?? null);
}
