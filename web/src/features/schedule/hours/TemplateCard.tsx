import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';
import { templates } from '../queries';
import { NameTemplate } from '../templates/NameTemplate';
import type { Viewer } from '../types';
import { weekOf } from '../week/entries';
import { type WeekHours, weekMinutes } from '../week/hours';
import { lengthText } from '../week/hoursText';
import { WeekGlyph } from '../week/WeekGlyph';

const MOST_SHOWN = 6;

type Props = {
  week: WeekHours;
  order: readonly number[];
  viewer: Viewer;
  onApply(week: WeekHours): void;
};

/** Weekly hours that have a name. Applying one fills the draft; nothing is saved until the save bar is. */
export function TemplateCard({ week, order, viewer, onApply }: Props) {
  const { t } = useLocale();
  const { data: list } = useQuery(templates);
  const [isNaming, setNaming] = useState(false);
  return (
    <section aria-label={t('avail.templates')} className="card p-4">
      <div className="mb-1 flex min-h-7 items-center">
        <h2 className="flex-1 text-sm font-semibold">{t('avail.templates')}</h2>
        {viewer.isManager && (
          <Button kind="ghost" size="sm" className="-me-2" onPress={() => setNaming(true)}>
            <Plus size={13} aria-hidden="true" />
            {t('avail.saveAsTemplate')}
          </Button>
        )}
      </div>
      {list?.length === 0 && <p className="text-sm text-pretty text-ink-3">{t('avail.noTemplates')}</p>}
      <ul className="m-0 -mx-2 grid list-none grid-cols-1 p-0 lg:grid-cols-3">
        {list?.slice(0, MOST_SHOWN).map((template) => {
          const hours = weekOf(template.weekly);
          return (
            <li key={template.id}>
              <button
                type="button"
                onClick={() => onApply(hours)}
                className="flex w-full items-start gap-3 rounded-md p-2 text-start transition-colors hover:bg-sunken"
              >
                <WeekGlyph week={hours} order={order} />
                <span className="min-w-0 flex-1">
                  <span className="block truncate text-sm font-medium">{template.name}</span>
                  <span className="tnum block text-xs text-ink-3">{lengthText(weekMinutes(hours), t)}</span>
                </span>
                <span className="text-xs font-medium text-accent-ink">{t('avail.apply')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {list && list.length > MOST_SHOWN && (
        <Link to="/availability/templates" className="text-link mt-2 inline-block text-sm">
          {t('avail.allTemplates', { count: list.length })}
        </Link>
      )}
      {isNaming && <NameTemplate week={week} onClose={() => setNaming(false)} />}
    </section>
  );
}
