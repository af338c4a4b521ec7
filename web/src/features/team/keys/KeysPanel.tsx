import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Loaded } from '../../../components/page/Loaded';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { apiKeys } from '../queries';
import type { Business } from '../types';
import { CreateKey } from './CreateKey';
import { KeyRow } from './KeyRow';

/** The keys of programs. */
export function KeysPanel({ business }: { business: Business }) {
  const { t } = useLocale();
  const [isCreating, setCreating] = useState(false);
  const list = useQuery(apiKeys);
  const add = (
    <Button kind="primary" onPress={() => setCreating(true)}>
      <Plus size={15} aria-hidden="true" />
      {t('keys.create')}
    </Button>
  );
  return (
    <>
      <Loaded query={list}>
        {(keys) => (
          <>
            <SectionTitle hint={t('keys.hint')} action={keys.length > 0 && add}>
              {t('keys.title')}
            </SectionTitle>
            <div className="card">
              {keys.length === 0 && (
                <EmptyState icon={KeyRound} title={t('keys.none')} action={add}>
                  {t('keys.noneHint')}
                </EmptyState>
              )}
              <ul className="m-0 list-none divide-y divide-line-soft p-0">
                {keys.map((key) => (
                  <KeyRow key={key.id} apiKey={key} zone={business.zone} />
                ))}
              </ul>
            </div>
          </>
        )}
      </Loaded>
      {isCreating && <CreateKey onClose={() => setCreating(false)} />}
    </>
  );
}
