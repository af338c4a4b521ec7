import { useQuery } from '@tanstack/react-query';
import { Wrench } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '../../../api';
import { Badge } from '../../../components/Badge';
import { Menu } from '../../../components/forms/Menu';
import { refusalText } from '../../../components/forms/Refusal';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn, isBefore, now } from '../../../lib/time/instants';
import { NameDialog } from '../NameDialog';
import { downtimesOf } from '../queries';
import type { Translations, Unit } from '../types';
import { Downtimes } from './Downtimes';

/** One room or machine, with what can be done with it. */
export function UnitRow({ unit, zone }: { unit: Unit; zone: string }) {
  const { t, format } = useLocale();
  const [open, setOpen] = useState<'rename' | 'down' | null>(null);
  const { id, name, active, position, translations } = unit;
  const coming = useQuery(downtimesOf(id)).data ?? [];
  const current = coming.find((down) => !isBefore(now(), down.start) && isBefore(now(), down.end));
  const fail = (e: unknown) => void toast(refusalText(e, t), { isBad: true });
  const change = useSend((patch: { name?: string; active?: boolean }) =>
    answer(
      api.PUT('/api/units/{id}', {
        params: { path: { id } },
        body: { name, active, position, translations: translations as Translations, ...patch },
      }),
    ),
  );
  const remove = useSend(() => answer(api.DELETE('/api/units/{id}', { params: { path: { id } } })));
  return (
    <li
      className={`flex h-11 items-center gap-2 rounded-md ps-3 pe-1 text-sm hairline ${active && !current ? '' : 'bg-sunken text-ink-2'}`}
    >
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {current && (
        <Badge tone="warn">
          <Wrench size={10} aria-hidden="true" />
          {t('res.until', { date: format.shortDate(dateIn(current.end, zone)) })}
        </Badge>
      )}
      {!active && <Badge>{t('res.off')}</Badge>}
      <Menu
        label={t('cat.actions', { name })}
        actions={[
          { label: t('cat.rename'), run: () => setOpen('rename') },
          { label: t('res.downtimes'), run: () => setOpen('down') },
          {
            label: t(active ? 'res.turnOff' : 'res.turnOn'),
            run: () => change.mutate({ active: !active }, { onError: fail }),
          },
          { label: t('cat.remove'), danger: true, run: () => remove.mutate(undefined, { onError: fail }) },
        ]}
      />
      {open === 'rename' && (
        <NameDialog
          title={t('cat.rename')}
          name={name}
          send={(next) => change.mutateAsync({ name: next })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'down' && <Downtimes unit={unit} zone={zone} coming={coming} onClose={() => setOpen(null)} />}
    </li>
  );
}
