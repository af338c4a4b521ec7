import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { StepHeading } from '../shell/StepHeading';
import { useSession } from '../state/session';
import { useWizard } from '../state/wizard';
import { AddToCalendar } from './AddToCalendar';
import { AnimatedCheck } from './AnimatedCheck';
import { Place } from './Place';
import { ShareButton } from './ShareButton';
import { WhenBoth } from './WhenBoth';

/** The booking as the server confirmed it. */
export function DoneStep() {
  const { t, format } = useLocale();
  const { page, service: chosen } = useWizard();
  const { booked, zone, h12 } = useSession();
  if (!booked) return null;
  const { appointment, customer } = booked;
  const { business } = page;
  const service = page.services.find(({ id }) => id === appointment.serviceId) ?? chosen;
  const people = page.staff.filter(({ id }) => appointment.staffIds.includes(id)).map(({ name }) => name);
  const isPending = appointment.status === 'PENDING';
  const place = [business.name, service?.online ? '' : business.address].filter(Boolean).join(', ');
  const entry = {
    title: `${service?.name ?? ''} · ${business.name}`,
    place,
    start: appointment.start,
    end: appointment.end,
    uid: `${appointment.id}@horarium`,
  };
  const shareText = t('done.shareText', {
    service: service?.name ?? '',
    date: format.weekdayDate(dateIn(appointment.start, zone)),
    time: format.time(appointment.start, zone, h12),
    place,
  });
  const facts = [
    people.length > 0 && t('staff.with', { name: people.join(', ') }),
    appointment.unit && t('unit.chosen', { name: appointment.unit.name }),
    t('done.number', { id: appointment.reference }),
  ].filter(Boolean);
  return (
    <section className="step-in px-5 pt-6 pb-10 md:px-7 md:py-8">
      <div className="flex items-start gap-4">
        <AnimatedCheck />
        <div className="min-w-0 flex-1">
          <StepHeading lead={t(isPending ? 'done.pendingLead' : 'done.lead', { business: business.name })}>
            {t(isPending ? 'done.pending' : 'done.title', { name: customer.name.trim().split(/\s+/)[0] ?? '' })}
          </StepHeading>
        </div>
      </div>
      <div className="grid gap-5 md:grid-cols-2">
        <div className="space-y-5">
          <div className="rounded-lg p-4 hairline">
            <p className="text-base font-semibold tracking-tight">{service?.name}</p>
            <p className="mb-3 text-sm text-ink-2">{facts.join(' · ')}</p>
            <WhenBoth start={appointment.start} end={appointment.end} />
            {business.phone && (
              <p className="mt-3 border-t border-line-soft pt-3 text-sm text-ink-2">
                {t('done.call', { phone: business.phone, id: appointment.reference })}
              </p>
            )}
          </div>
          {!service?.online && business.address && <Place business={business} />}
        </div>
        <div className="space-y-5">
          <AddToCalendar entry={entry} />
          <ShareButton text={shareText} />
        </div>
      </div>
    </section>
  );
}
