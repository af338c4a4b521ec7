import { useQuery } from '@tanstack/react-query';
import { LayoutTemplate, Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../../components/Button';
import { Page } from '../../../components/page/Page';
import { SkeletonRows } from '../../../components/page/PageSkeleton';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { templates } from '../queries';
import type { Viewer } from '../types';
import { useSide } from '../useSide';
import { weekdayNumber } from '../week/entries';
import { closedWeek, weekFrom } from '../week/hours';
import { NameTemplate } from './NameTemplate';
import { TemplateEditor } from './TemplateEditor';
import { TemplateLine } from './TemplateLine';

/** Weekly hours that have names. Changing one changes nobody's hours. */
export function TemplatesPage({ viewer }: { viewer: Viewer }) {
  const { t } = useLocale();
  const side = useSide(viewer);
  const [params, setParams] = useSearchParams();
  const [isNaming, setNaming] = useState(false);
  const { data: list, error, refetch } = useQuery(templates);
  const order = weekFrom(weekdayNumber(viewer.business.weekStart));
  const open = list?.find(({ id }) => id === params.get('template'));
  const show = (id: string | null) => setParams(id ? { template: id } : {}, { replace: true });
  const add = (
    <Button kind="primary" onPress={() => setNaming(true)}>
      <Plus size={15} aria-hidden="true" />
      {t('templates.add')}
    </Button>
  );
  return (
    <Page
      side={side}
      sideLabel={t('avail.title')}
      title={t('avail.templates')}
      sub={t('templates.hint')}
      actions={list && list.length > 0 && add}
    >
      {list ? (
        list.length ? (
          <ul className="card m-0 mb-5 list-none divide-y divide-line-soft p-0">
            {list.map((template) => (
              <TemplateLine
                key={template.id}
                template={template}
                order={order}
                isOpen={template === open}
                onOpen={() => show(template === open ? null : template.id)}
              />
            ))}
          </ul>
        ) : (
          <div className="card">
            <EmptyState icon={LayoutTemplate} title={t('templates.none')} action={add}>
              {t('avail.noTemplates')}
            </EmptyState>
          </div>
        )
      ) : error ? (
        <ErrorState title={t('avail.loadFailed')} onRetry={() => void refetch()}>
          {t('avail.loadFailedHint')}
        </ErrorState>
      ) : (
        <SkeletonRows rows={4} />
      )}
      {open && <TemplateEditor key={open.id} template={open} order={order} />}
      {isNaming && <NameTemplate week={closedWeek} onClose={() => setNaming(false)} onMade={(made) => show(made.id)} />}
    </Page>
  );
}
