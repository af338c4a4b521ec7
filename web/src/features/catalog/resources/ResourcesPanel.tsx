import { useQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { Loaded } from '../../../components/page/Loaded';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { NameDialog } from '../NameDialog';
import { resources } from '../queries';
import type { Business } from '../types';
import { ResourceCard } from './ResourceCard';

/** Rooms and machines, and when they are out of service. */
export function ResourcesPanel({ business }: { business: Business }) {
  const { t } = useLocale();
  const [isAdding, setAdding] = useState(false);
  const list = useQuery(resources);
  const add = (
    <Button kind="primary" onPress={() => setAdding(true)}>
      <Plus size={15} aria-hidden="true" />
      {t('res.add')}
    </Button>
  );
  return (
    <>
      <Loaded query={list}>
        {(all) => (
          <div className="grid grid-cols-1 gap-4">
            <SectionTitle hint={t('res.hint')} action={all.length > 0 && add}>
              {t('res.title')}
            </SectionTitle>
            {all.length === 0 && (
              <EmptyState icon={Building2} title={t('res.none')} action={add}>
                {t('res.noneHint')}
              </EmptyState>
            )}
            {all.map((resource) => (
              <ResourceCard key={resource.id} resource={resource} zone={business.zone} />
            ))}
          </div>
        )}
      </Loaded>
      {isAdding && (
        <NameDialog
          title={t('res.add')}
          name=""
          send={(name, key) =>
            answer(api.POST('/api/resources', { params: { header: { 'Idempotency-Key': key } }, body: { name } }))
          }
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
