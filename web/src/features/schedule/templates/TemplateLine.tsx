import { useMutation } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useNavigate } from 'react-router';
import { answer, api, newIdempotencyKey } from '../../../api';
import { Menu } from '../../../components/forms/Menu';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { problemText } from '../problemText';
import type { Template } from '../types';
import { useRefresh } from '../useRefresh';
import { useUndo } from '../useUndo';
import { weekOf } from '../week/entries';
import { weekMinutes } from '../week/hours';
import { lengthText } from '../week/hoursText';
import { WeekGlyph } from '../week/WeekGlyph';

type Props = { template: Template; order: readonly number[]; isOpen: boolean; onOpen(): void };

/** One template of the list: opens its hours, is given to people, or goes. */
export function TemplateLine({ template, order, isOpen, onOpen }: Props) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const undo = useUndo();
  const { id, name, weekly } = template;
  const week = weekOf(weekly);
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/availability-templates/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      const header = { 'Idempotency-Key': newIdempotencyKey() };
      toast(
        t('templates.removed', { name }),
        undo(() => answer(api.POST('/api/availability-templates', { params: { header }, body: { name, weekly } }))),
      );
    },
    onError: (error) => toast(problemText(error, t), { isBad: true }),
    onSettled: refresh,
  });
  return (
    <li className="flex items-center gap-2 pe-3">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onOpen}
        className="flex min-h-16 min-w-0 flex-1 items-center gap-4 rounded-lg ps-4 pe-2 text-start transition-colors hover:bg-sunken"
      >
        <WeekGlyph week={week} order={order} height={32} />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">{name}</span>
          <span className="tnum block text-xs text-ink-3">{lengthText(weekMinutes(week), t)}</span>
        </span>
        <ChevronDown
          size={16}
          aria-hidden="true"
          className={`text-ink-3 transition-transform ${isOpen ? 'rotate-180' : ''}`}
        />
      </button>
      <Menu
        label={t('dates.more', { what: name })}
        actions={[
          { label: t('templates.apply'), run: () => void navigate(`/availability/all?template=${id}`) },
          { label: t('dates.remove'), danger: true, run: () => remove.mutate() },
        ]}
      />
    </li>
  );
}
