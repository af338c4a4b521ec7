import { CalendarClock, Pencil } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';
import { canOpen, openScope } from '../dialogs/store';
import type { Appointment, Service } from '../types';
import { isClass } from '../words';
import type { Act } from './Acting';

type Props = { appointment: Appointment; service: Service | undefined; onAct(act: Act): void };

/** What can be done with an appointment that still stands. */
export function PanelFoot({ appointment: a, service, onAct }: Props) {
  const { t } = useLocale();
  const mayChange = a.status !== 'HELD' && service !== undefined && !service.isArchived;
  const cancel = () => {
    if (!a.seriesId || !canOpen('scope')) return onAct({ kind: 'cancel', target: { kind: 'appointment' } });
    openScope({
      appointment: a,
      action: 'cancel',
      choose: (scope) =>
        onAct({ kind: 'cancel', target: scope === 'this' ? { kind: 'appointment' } : { kind: 'series', scope } }),
    });
  };
  return (
    <div className="flex gap-1.5 border-t border-line px-4 py-3 max-md:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      {mayChange && (
        <Button className="max-md:h-11" onPress={() => onAct({ kind: 'edit' })}>
          <Pencil size={13} aria-hidden="true" />
          {t('drawer.editShort')}
        </Button>
      )}
      {mayChange && !isClass(a) && (
        <Button className="max-md:h-11" onPress={() => onAct({ kind: 'reschedule', booking: null })}>
          <CalendarClock size={13} aria-hidden="true" />
          {t('drawer.reschedule')}
        </Button>
      )}
      <Button kind="danger" className="ms-auto max-md:h-11" onPress={cancel}>
        {t(isClass(a) ? 'drawer.cancelClass' : 'drawer.cancel')}
      </Button>
    </div>
  );
}
