import { CalendarDays, Clock, Grid2x2, MapPin, ShieldCheck, Users, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { choose, type StepId } from '../state/choices';
import { isClass, useWizard } from '../state/wizard';
import { useWhenText } from './useWhenText';
import { useWords } from './useWords';

type RowProps = { icon: ReactNode; children: ReactNode; change?: StepId; onChange?(): void };

function Row({ icon, children, change, onChange }: RowProps) {
  const { t } = useLocale();
  const edit = () => {
    onChange?.();
    choose({ step: change });
  };
  return (
    <li className="flex items-start gap-2.5">
      <span className="grid h-5 w-5 shrink-0 place-items-center text-ink-3">{icon}</span>
      <span className="min-w-0 flex-1">{children}</span>
      {change && (
        <button type="button" onClick={edit} className="text-link min-h-5 px-1 text-xs leading-5">
          {t('summary.change')}
          <span className="sr-only"> {t(`step.${change}`)}</span>
        </button>
      )}
    </li>
  );
}

/** What has been chosen so far, each line with its way back. */
export function SummaryList({ onChange }: { onChange?(): void }) {
  const { t } = useLocale();
  const words = useWords();
  const { page, service, slot, choices, step } = useWizard();
  const when = useWhenText();
  if (!service) return null;
  const unit = service.units.find(({ id }) => id === choices.unit);
  const { address } = page.business;
  return (
    <ul className="m-0 list-none space-y-3 p-0 text-sm text-ink-2">
      {slot && (
        <Row icon={<CalendarDays size={16} />} change={step === 'done' ? undefined : 'when'} onChange={onChange}>
          <b className="tnum font-medium text-ink">{when}</b>
        </Row>
      )}
      <Row icon={<Clock size={16} />}>{words.length(service.durationMinutes)}</Row>
      <StaffRow onChange={onChange} />
      {unit && <Row icon={<Grid2x2 size={16} />}>{t('unit.chosen', { name: unit.name })}</Row>}
      {service.online ? (
        <Row icon={<Video size={16} />}>{t('place.video')}</Row>
      ) : (
        address && (
          <Row icon={<MapPin size={16} />}>
            <bdi>{address}</bdi>
          </Row>
        )
      )}
      {service.freeCancelHours > 0 && (
        <Row icon={<ShieldCheck size={16} />}>{t('policy.free', { n: service.freeCancelHours })}</Row>
      )}
    </ul>
  );
}

/** With whom: the chosen one, everyone of a service that takes all of them, or anyone. */
function StaffRow({ onChange }: { onChange?(): void }) {
  const { t } = useLocale();
  const { page, service, staff, staffId, step, steps } = useWizard();
  if (!service || !staffId) return null;
  const change = step !== 'done' && steps.includes('team') ? 'team' : undefined;
  const everyone = page.staff.filter(({ id }) => service.staffIds.includes(id));
  const person = staff ?? (everyone.length === 1 ? everyone[0] : undefined);
  if (person)
    return (
      <Row icon={<Avatar name={person.name} hue={person.hue} size={20} />} change={change} onChange={onChange}>
        {t('staff.with', { name: person.name })}
      </Row>
    );
  if (service.staffMode === 'ALL')
    return <Row icon={<Users size={16} />}>{everyone.map(({ name }) => name).join(', ')}</Row>;
  if (isClass(service)) return null;
  return (
    <Row icon={<Users size={16} />} change={change} onChange={onChange}>
      {t('staff.any')}
    </Row>
  );
}

export function SummaryPrice() {
  const { t } = useLocale();
  const words = useWords();
  const { service } = useWizard();
  if (!service) return null;
  return (
    <dl className="mt-6 flex justify-between rounded-lg bg-sunken p-4 text-sm">
      <dt className="text-ink-2">{t('price.total')}</dt>
      <dd className="tnum font-semibold">{words.price(service.price)}</dd>
    </dl>
  );
}
