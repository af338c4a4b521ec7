import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { Menu } from '../../../components/forms/Menu';
import { refusalText } from '../../../components/forms/Refusal';
import { useSend } from '../../../components/forms/useSend';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { NameDialog } from '../NameDialog';
import { categories } from '../queries';
import type { Category, Translations } from '../types';

/** The headings under which the booking page shows services. */
export function Categories() {
  const { t } = useLocale();
  const [open, setOpen] = useState<Category | 'new' | null>(null);
  const list = useQuery(categories).data ?? [];
  const remove = useSend((id: string) => answer(api.DELETE('/api/categories/{id}', { params: { path: { id } } })));
  const send = (name: string, key: string) => {
    const params = { header: { 'Idempotency-Key': key } };
    if (open === 'new' || !open) return answer(api.POST('/api/categories', { params, body: { name } }));
    const { id, translations } = open;
    const position = list.findIndex((each) => each.id === id);
    return answer(
      api.PUT('/api/categories/{id}', {
        params: { path: { id } },
        body: { name, position, translations: translations as Translations },
      }),
    );
  };
  return (
    <section className="mt-8">
      <SectionTitle
        hint={t('cat.hint')}
        action={
          <Button onPress={() => setOpen('new')}>
            <Plus size={15} aria-hidden="true" />
            {t('cat.add')}
          </Button>
        }
      >
        {t('cat.title')}
      </SectionTitle>
      <ul className="m-0 flex list-none flex-wrap gap-2 p-0">
        {list.map((category) => (
          <li key={category.id} className="flex h-10 items-center gap-1 rounded-full ps-4 pe-1 text-sm hairline">
            {category.name}
            <Menu
              label={t('cat.actions', { name: category.name })}
              actions={[
                { label: t('cat.rename'), run: () => setOpen(category) },
                {
                  label: t('cat.remove'),
                  danger: true,
                  run: () =>
                    remove.mutate(category.id, { onError: (e) => void toast(refusalText(e, t), { isBad: true }) }),
                },
              ]}
            />
          </li>
        ))}
        {list.length === 0 && <li className="text-sm text-ink-3">{t('cat.none')}</li>}
      </ul>
      {open && (
        <NameDialog
          title={open === 'new' ? t('cat.add') : t('cat.rename')}
          name={open === 'new' ? '' : open.name}
          send={send}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
