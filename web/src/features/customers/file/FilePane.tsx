import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, UserX } from 'lucide-react';
import { Link } from 'react-router';
import { Problem } from '../../../api';
import { Loaded } from '../../../components/page/Loaded';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { customer } from '../queries';
import type { Business } from '../types';
import { FileView } from './FileView';

type Props = { id: string; business: Business; isManager: boolean; onOpen(id: string): void };

/** One customer, as soon as they are read. */
export function FilePane({ id, ...rest }: Props) {
  const { t } = useLocale();
  const query = useQuery(customer(id));
  const isGone = query.error instanceof Problem && query.error.status === 404;
  return (
    <div className="mx-auto max-w-[820px] px-4 py-5 md:px-8">
      <Link to="/customers" className="mb-4 flex w-fit items-center gap-2 text-sm text-link lg:hidden">
        <ArrowLeft size={15} className="rtl:rotate-180" aria-hidden="true" />
        {t('cust.back')}
      </Link>
      {isGone ? (
        <EmptyState icon={UserX} title={t('cust.gone')}>
          {t('cust.goneHint')}
        </EmptyState>
      ) : (
        <Loaded query={query} rows={6}>
          {(file) => <FileView file={file} {...rest} />}
        </Loaded>
      )}
    </div>
  );
}
