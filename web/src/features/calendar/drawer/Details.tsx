import type { ReactNode } from 'react';
import { Avatar } from '../../../components/Avatar';
import { Swatch } from '../../../components/Swatch';
import { type Translate, useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { Appointment, Service } from '../types';
import { clockText, isClass, lengthText, minutesText } from '../words';
import type { Person } from './AppointmentPanel';

type Props = { appointment: Appointment; service: Service | undefined; staff: readonly Person[]; zone: string };

/** What, with whom, when, where, for how much. Rows without an answer are left out. */
export function Details({ appointment: a, service, staff, zone }: Props) {
  const { t, format } = useLocale();
  const customer = isClass(a) ? undefined : a.attendees[0]?.customer;
  const bookedAs = isClass(a) ? undefined : a.attendees[0]?.bookedAs;
  const notes = [a.notes, isClass(a) ? '' : a.attendees[0]?.notes].filter(Boolean).join('\n');
  const buffers = bufferText(a, t);
  return (
    <dl className="m-0 divide-y divide-line-soft">
      <Row label={t('drawer.service')}>
        <Swatch hue={service?.hue ?? 260} />
        {service?.name}
      </Row>
      <Row label={t('drawer.with')}>
        {staff.map((s) => (
          <span key={s.id} className="flex items-center gap-2">
            <Avatar name={s.name} hue={s.hue} size={20} />
            {s.name}
          </span>
        ))}
      </Row>
      <Row label={t('drawer.when')}>
        {format.shortDate(dateIn(a.start, zone))}
        <bdi dir="ltr" className="tnum whitespace-nowrap">
          {clockText(a.start, zone, format)} – {clockText(a.end, zone, format)}
        </bdi>
        <span className="text-ink-3">{lengthText(a.start, a.end, t)}</span>
      </Row>
      {buffers && <Row label={t('drawer.buffer')}>{buffers}</Row>}
      {a.units.length > 0 && <Row label={t('drawer.place')}>{a.units.map((u) => u.name).join(', ')}</Row>}
      <Row label={t('drawer.price')}>
        <span className="tnum">{a.price.amount === 0 ? t('drawer.free') : format.money(a.price)}</span>
      </Row>
      {service?.deposit && (
        <Row label={t('drawer.deposit')}>
          <span className="tnum">{format.money(service.deposit)}</span>
          <span className="text-xs text-ink-3">{t('drawer.depositAsked')}</span>
        </Row>
      )}
      {customer && (
        <Row label={t('drawer.contact')}>
          <span className="min-w-0 break-words">
            <bdi className="block">{customer.email}</bdi>
            {customer.phone && (
              <bdi dir="ltr" className="tnum block rtl:text-end">
                {customer.phone}
              </bdi>
            )}
          </span>
        </Row>
      )}
      {bookedAs && (
        <Row label={t('drawer.bookedAs')}>
          <span className="min-w-0 break-words">
            <bdi className="block">{bookedAs.name}</bdi>
            {bookedAs.phone && (
              <bdi dir="ltr" className="tnum block rtl:text-end">
                {bookedAs.phone}
              </bdi>
            )}
          </span>
        </Row>
      )}
      {notes && (
        <Row label={t('drawer.notes')}>
          <p dir="auto" className="own-script m-0 w-full rounded-sm bg-sunken px-3 py-2 whitespace-pre-line text-ink-2">
            {notes}
          </p>
        </Row>
      )}
      <Row label={t('drawer.booked')}>
        <span>
          {format.shortDate(dateIn(a.createdAt, zone))}{' '}
          <span className="text-ink-3">{t(`drawer.source.${a.source}`)}</span>
        </span>
      </Row>
    </dl>
  );
}

const bufferText = (a: Appointment, t: Translate) =>
  [
    a.bufferBeforeMinutes > 0 && t('drawer.bufferBefore', { length: minutesText(a.bufferBeforeMinutes, t) }),
    a.bufferAfterMinutes > 0 && t('drawer.bufferAfter', { length: minutesText(a.bufferAfterMinutes, t) }),
  ]
    .filter(Boolean)
    .join(' · ');

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[84px_1fr] items-start gap-2 py-2.5 text-sm">
      <dt className="text-ink-3">{label}</dt>
      <dd className="m-0 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">{children}</dd>
    </div>
  );
}
