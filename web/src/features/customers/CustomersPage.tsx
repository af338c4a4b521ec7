import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/states';
import { useMedia } from '../../components/useMedia';
import { useLocale } from '../../lib/i18n';
import { CustomerList } from './CustomerList';
import { AddCustomer } from './edit/AddCustomer';
import { FilePane } from './file/FilePane';
import type { Business } from './types';

/** Everybody who books: found at one side, read at the other; on narrow screens one after the other. */
export function CustomersPage({ business, isManager }: { business: Business; isManager: boolean }) {
  const { t } = useLocale();
  const { id } = useParams();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const isWide = useMedia('(min-width: 64rem)');
  const search = params.get('q') ?? '';
  const open = (customerId: string) =>
    void navigate({ pathname: `/customers/${customerId}`, search: params.toString() });
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
      <header className="flex min-h-14 shrink-0 items-center gap-3 border-b border-line px-4 md:px-6">
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-tight">{t('cust.title')}</h1>
        {isManager && (
          <Button kind="primary" onPress={() => setAdding(true)}>
            <Plus size={15} aria-hidden="true" />
            {t('cust.add')}
          </Button>
        )}
      </header>
      <div className="flex min-h-0 flex-1">
        {(isWide || !id) && (
          <CustomerList search={search} currentId={id} onSearch={(q) => setParams(q ? { q } : {}, { replace: true })} />
        )}
        {(isWide || id) && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          <main tabIndex={0} className="min-w-0 flex-1 overflow-auto outline-none">
            {id ? (
              <FilePane key={id} id={id} business={business} isManager={isManager} onOpen={open} />
            ) : (
              <div className="grid min-h-full place-items-center">
                <EmptyState icon={UsersRound} title={t('cust.choose')}>
                  {t('cust.chooseHint')}
                </EmptyState>
              </div>
            )}
          </main>
        )}
      </div>
      {isAdding && <AddCustomer onClose={() => setAdding(false)} onOpen={open} />}
    </div>
  );
}
