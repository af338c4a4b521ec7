import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { refusalText } from '../../components/forms/Refusal';
import { useSend } from '../../components/forms/useSend';
import { SectionTitle } from '../../components/page/SectionTitle';
import { toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import { dateIn } from '../../lib/time/instants';
import { invitations } from './queries';
import { roleName } from './roles';

/** Links that were given away and not used yet. */
export function Invitations({ zone }: { zone: string }) {
  const { t, format } = useLocale();
  const open = useQuery(invitations).data ?? [];
  const withdraw = useSend(
    (id: string) => answer(api.DELETE('/api/users/invitations/{id}', { params: { path: { id } } })),
    () => void toast(t('users.withdrawn')),
  );
  if (open.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t('users.open')}</SectionTitle>
      <ul className="card m-0 list-none divide-y divide-line-soft p-0">
        {open.map(({ id, email, role, expiresAt }) => (
          <li key={id} className="flex min-h-14 flex-wrap items-center gap-3 px-4 py-2 text-sm">
            <span className="min-w-40 flex-1 truncate">
              <bdi>{email}</bdi>
            </span>
            <Badge>{roleName(role, t)}</Badge>
            <span className="text-xs text-ink-3">
              {t('users.until', { date: format.shortDate(dateIn(expiresAt, zone)) })}
            </span>
            <Button
              kind="danger"
              onPress={() => withdraw.mutate(id, { onError: (e) => void toast(refusalText(e, t), { isBad: true }) })}
            >
              {t('users.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
