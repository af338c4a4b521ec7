import { type FormEvent, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { TextArea } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { toast } from '../../../components/toast';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import type { Appointment, Attendee, Service } from '../types';
import { activeAttendees, clockText, isClass, titleOf } from '../words';
import { offerFreed } from './Freed';
import { REASON_LIMIT, useCancel, useCancelSeries } from './useCancel';

/** A whole appointment, several of a series, or one person's booking of a class. */
export type CancelTarget =
  | { kind: 'appointment' }
  | { kind: 'series'; scope: Exclude<SeriesScope, 'this'> }
  | { kind: 'attendee'; attendee: Attendee };

type Props = {
  appointment: Appointment;
  service: Service | undefined;
  target: CancelTarget;
  zone: string;
  onClose(): void;
  onDone(): void;
  /** Whether the viewer may offer what is freed to the waitlist. */
  mayOffer?: boolean;
};

/** Says what cancelling does before it is done. */
export function CancelDialog({ appointment: a, service, target, zone, onClose, onDone, mayOffer = false }: Props) {
  const { t, format } = useLocale();
  const [reason, setReason] = useState('');
  const single = useCancel();
  const several = useCancelSeries();
  const cancel = target.kind === 'series' ? several : single;
  const attendee = target.kind === 'attendee' ? target.attendee : undefined;
  const name = attendee?.customer.name ?? titleOf(a, service);
  const when = `${format.shortDate(dateIn(a.start, zone))}, ${clockText(a.start, zone, format)}`;
  const words = attendee
    ? ATTENDEE
    : target.kind === 'series'
      ? SERIES[target.scope]
      : isClass(a)
        ? CLASS
        : APPOINTMENT;
  const tooLong = reason.length > REASON_LIMIT;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (tooLong || cancel.isPending) return;
    const onSuccess = () => {
      const turn = toast(t(target.kind === 'series' ? 'cancel.doneSeries' : 'cancel.done', { name, when }));
      if (mayOffer && target.kind !== 'series' && Date.parse(a.start) > Date.now()) void offerFreed(turn, a, t);
      onDone();
    };
    const said = reason.trim();
    if (target.kind === 'series') several.mutate({ appointment: a, scope: target.scope, reason: said }, { onSuccess });
    else
      single.mutate(
        { id: attendee?.bookingId ?? a.id, appointmentId: a.id, version: a.version, reason: said },
        { onSuccess },
      );
  };
  const told =
    isClass(a) && !attendee ? t('cancel.tellAll', { count: activeAttendees(a).length }) : t('cancel.tell', { name });
  return (
    <Sheet title={t(words.title, { name })} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="-mt-2 text-sm text-ink-2">
          {[attendee || isClass(a) ? service?.name : `${name} · ${service?.name ?? ''}`, when]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Notice tone="warn">{t(words.effect)}</Notice>
        <Notice>{told}</Notice>
        <TextArea
          label={t('cancel.reason')}
          hint={t('cancel.reasonHint')}
          optional
          value={reason}
          error={tooLong ? t('cancel.tooLong', { limit: REASON_LIMIT }) : undefined}
          onChange={(e) => setReason(e.target.value)}
        />
        {cancel.error && (
          <Notice tone="danger" live>
            {t(refusal(cancel.error))}
          </Notice>
        )}
        <div className="flex flex-wrap justify-end gap-2 max-md:flex-col-reverse">
          <Button className="max-md:h-11" onPress={onClose}>
            {t('cancel.keep')}
          </Button>
          <Button type="submit" className="!bg-danger !text-on-now !shadow-sm data-[hovered]:opacity-90 max-md:h-11">
            {t(cancel.isPending ? 'cancel.working' : words.confirm)}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

type Words = { title: MessageId; effect: MessageId; confirm: MessageId };
const APPOINTMENT: Words = { title: 'cancel.title', effect: 'cancel.frees', confirm: 'cancel.confirm' };
const CLASS: Words = { title: 'cancel.titleClass', effect: 'cancel.frees', confirm: 'cancel.confirmClass' };
const SERIES: Record<Exclude<SeriesScope, 'this'>, Words> = {
  following: { title: 'cancel.titleFollowing', effect: 'cancel.frees', confirm: 'cancel.confirmSeries' },
  all: { title: 'cancel.titleAll', effect: 'cancel.frees', confirm: 'cancel.confirmSeries' },
};
const ATTENDEE: Words = {
  title: 'cancel.titleAttendee',
  effect: 'cancel.freesSeat',
  confirm: 'cancel.confirmAttendee',
};

/** What a refusal means to the person at the desk. */
function refusal(error: Error): MessageId {
  if (!(error instanceof Problem)) return 'cancel.failed';
  switch (error.kind) {
    case 'not-cancellable':
      return 'cancel.already';
    case 'stale-version':
      return 'cancel.stale';
    case 'forbidden':
      return 'cancel.forbidden';
    default:
      return 'cancel.failed';
  }
}
