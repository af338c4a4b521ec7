import { CalendarCheck, Mail, Phone } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { ViewFacts } from '../shell/useFacts';
import { activeAttendees, clockText } from '../words';
import type { MoveWish } from './wish';

type Props = { wish: MoveWish; facts: ViewFacts; name: string };

/** Who has to hear of a move, with the way to them; the team sees it in the calendar. */
export function WhoIsTold({ wish, facts, name }: Props) {
  const { t, format } = useLocale();
  const { appointment: a, start, staffIds } = wish;
  const people = activeAttendees(a).map((x) => x.customer);
  const [one] = people.length === 1 ? people : [];
  const addresses = people.map((p) => p.email).filter(Boolean);
  const when = `${format.weekdayDate(dateIn(start, facts.zone))}, ${clockText(start, facts.zone, format)}`;
  const service = facts.services.get(a.serviceId)?.name ?? name;
  const letter = new URLSearchParams({
    ...(one ? {} : { bcc: addresses.join(',') }),
    subject: t('move.mailSubject', { service }),
    body: t('move.mailBody', { service, when }),
  });
  const mail = `mailto:${one ? encodeURIComponent(one.email) : ''}?${letter.toString().replaceAll('+', '%20')}`;
  const team = facts.staff.filter((s) => staffIds.includes(s.id) || a.staffIds.includes(s.id)).map((s) => s.name);
  const link =
    'inline-flex h-8 items-center gap-1.5 rounded-md px-2.5 text-xs font-medium text-accent-ink hairline hover:bg-sunken max-md:h-10';
  return (
    <section aria-labelledby="who-is-told" className="flex flex-col gap-2 text-sm">
      <h3 id="who-is-told" className="micro">
        {t('move.whoIsTold')}
      </h3>
      {people.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="min-w-0 flex-1 basis-48 text-ink-2">
            {one ? t('move.tellOne', { name: one.name }) : t('move.tellMany', { count: people.length })}
          </p>
          {one?.phone && (
            <a className={link} href={`tel:${one.phone.replaceAll(' ', '')}`}>
              <Phone size={13} aria-hidden="true" />
              {t('drawer.call')}
            </a>
          )}
          {addresses.length > 0 && (
            <a className={link} href={mail}>
              <Mail size={13} aria-hidden="true" />
              {t('move.write')}
            </a>
          )}
        </div>
      )}
      {people.length === 0 && <p className="text-ink-2">{t('move.tellNobody')}</p>}
      <p className="flex items-center gap-1.5 text-xs text-ink-3">
        <CalendarCheck size={13} aria-hidden="true" />
        {t('move.teamSees', { names: team.join(', ') })}
      </p>
    </section>
  );
}
