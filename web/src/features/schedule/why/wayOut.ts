import type { MessageId } from '../../../lib/i18n';
import type { Start } from './day';
import { REASONS } from './reasons';

type Where = { date: string; staffId: string; serviceId: string; mayManage: boolean };

/** Where that can be changed which stands in the way of a start: the very thing where it is known, else the rule. */
export function wayOut({ reason, cause }: Start, where: Where): { to: string; label: MessageId } | null {
  const { date, staffId, serviceId, mayManage } = where;
  if (cause?.id && cause.kind === 'appointment')
    return { to: `/calendar?date=${date}&open=${cause.id}`, label: 'why.openAppointment' };
  if (cause?.id && (cause.kind === 'time_block' || cause.kind === 'time_off'))
    return {
      to: `/calendar?date=${date}&entry=${cause.kind}~${staffId}~${cause.id}`,
      label: cause.kind === 'time_block' ? 'why.openBlock' : 'why.openAbsence',
    };
  const fix = reason && REASONS[reason].fix;
  if (!fix) return null;
  if (fix.settings === undefined) return { to: `/availability/${staffId}/${fix.tab}`, label: fix.label };
  if (!mayManage) return null;
  const which = fix.settings === 'services' ? `?open=${serviceId}` : '';
  return { to: `/settings/${fix.settings}${which}`, label: fix.label };
}
