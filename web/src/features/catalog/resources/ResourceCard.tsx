import { Plus } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { Confirm } from '../../../components/forms/Confirm';
import { Menu } from '../../../components/forms/Menu';
import { useSend } from '../../../components/forms/useSend';
import { useLocale } from '../../../lib/i18n';
import { NameDialog } from '../NameDialog';
import type { Resource, Translations } from '../types';
import { UnitRow } from './UnitRow';

type Open = 'rename' | 'remove' | 'unit' | null;

/** A kind of room or machine with its units. */
export function ResourceCard({ resource, zone }: { resource: Resource; zone: string }) {
  const { t } = useLocale();
  const [open, setOpen] = useState<Open>(null);
  const { id, name, version, translations, units } = resource;
  const close = () => setOpen(null);
  const seen = { path: { id }, header: { 'If-Match': `"${version}"` } };
  const remove = useSend(() => answer(api.DELETE('/api/resources/{id}', { params: { path: { id } } })), close);
  return (
    <section aria-label={name} className="card p-5">
      <header className="mb-4 flex items-center gap-3">
        <h3 className="min-w-0 flex-1 truncate text-sm font-semibold">
          {name} <span className="font-normal text-ink-3">{t('svc.units', { count: units.length })}</span>
        </h3>
        <Menu
          label={t('cat.actions', { name })}
          actions={[
            { label: t('cat.rename'), run: () => setOpen('rename') },
            { label: t('cat.remove'), danger: true, run: () => setOpen('remove') },
          ]}
        />
      </header>
      <ul className="m-0 grid list-none grid-cols-1 gap-2 p-0 sm:grid-cols-2 lg:grid-cols-3">
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} zone={zone} />
        ))}
        <li>
          <Button kind="ghost" className="!h-11 w-full !justify-start" onPress={() => setOpen('unit')}>
            <Plus size={14} aria-hidden="true" />
            {t('res.addUnit')}
          </Button>
        </li>
      </ul>
      {open === 'rename' && (
        <NameDialog
          title={t('cat.rename')}
          name={name}
          send={(next) =>
            answer(
              api.PUT('/api/resources/{id}', {
                params: seen,
                body: { name: next, translations: translations as Translations },
              }),
            )
          }
          onClose={close}
        />
      )}
      {open === 'unit' && (
        <NameDialog
          title={t('res.addUnit')}
          name={`${name} ${units.length + 1}`}
          send={(next, key) =>
            answer(
              api.POST('/api/resources/{id}/units', {
                params: { path: { id }, header: { 'Idempotency-Key': key } },
                body: { name: next, position: units.length },
              }),
            )
          }
          onClose={close}
        />
      )}
      {open === 'remove' && (
        <Confirm
          title={t('res.removeTitle', { name })}
          verb={t('cat.remove')}
          isWorking={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(undefined)}
          onClose={close}
        >
          <p>{t('res.removeHint')}</p>
        </Confirm>
      )}
    </section>
  );
}
