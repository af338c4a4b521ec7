import { useNavigate } from 'react-router';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { Undo } from '../useUndo';
import { joined } from '../week/hoursText';
import type { Moves } from './useRefits';

/** Says what became of a change and of the appointments in its way. One that could not be moved is a step away. */
export function useOutcomeToast() {
  const { t, tag } = useLocale();
  const navigate = useNavigate();
  return (text: string, { moved, failed }: Moves, undo?: Undo | null) => {
    const names = failed.map((orphan) => orphan.customers[0] ?? orphan.serviceName);
    const parts = [text, moved ? t('orphans.moved', { count: moved }) : ''];
    if (failed.length) parts.push(t('orphans.notMoved', { names: joined(names, tag) }));
    // moved appointments are not moved back by undoing the change
    const [first] = failed;
    if (first) {
      const run = () => void navigate(`/calendar?open=${first.appointmentId}`);
      toast(parts.filter(Boolean).join(' '), { isBad: true, actions: [{ label: t('why.openAppointment'), run }] });
    } else toast(parts.filter(Boolean).join(' '), (!moved && undo) || {});
  };
}
