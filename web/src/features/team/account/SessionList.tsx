import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { refusalText } from '../../../components/forms/Refusal';
import { useSend } from '../../../components/forms/useSend';
import { Loaded } from '../../../components/page/Loaded';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { openSessions } from '../queries';
import { deviceName } from './deviceName';

/** Where the own login is in use. */
export function SessionList({ zone }: { zone: string }) {
  const { t, format } = useLocale();
  const list = useQuery(openSessions);
  const onError = (e: unknown) => void toast(refusalText(e, t), { isBad: true });
  const end = useSend((id: string) => answer(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })));
  const endOthers = useSend(() => answer(api.DELETE('/api/sessions')));
  const others = list.data?.some((each) => !each.current);
  return (
    <section>
      <SectionTitle
        action={others && <Button onPress={() => endOthers.mutate(undefined, { onError })}>{t('me.endOthers')}</Button>}
      >
        {t('me.sessions')}
      </SectionTitle>
      <Loaded query={list}>
        {(sessions) => (
          <ul className="card m-0 list-none divide-y divide-line-soft p-0">
            {sessions.map(({ id, device, current, seenAt }) => {
              const name = deviceName(device) || t('me.unknown');
              const seen = { date: format.shortDate(dateIn(seenAt, zone)), time: format.time(seenAt, zone) };
              return (
                <li key={id} className="flex min-h-14 items-center gap-3 px-4 py-2 text-sm">
                  <span className="min-w-0 flex-1">
                    <span className="flex items-center gap-2">
                      <span className="truncate font-medium">{name}</span>
                      {current && <Badge tone="ok">{t('me.this')}</Badge>}
                    </span>
                    <span className="tnum text-xs text-ink-3">{t('me.seen', seen)}</span>
                  </span>
                  {!current && (
                    <Button
                      kind="danger"
                      aria-label={t('me.endOf', { device: name })}
                      onPress={() => end.mutate(id, { onError })}
                    >
                      {t('me.end')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
