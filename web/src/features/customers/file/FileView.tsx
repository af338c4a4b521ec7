import { Mail, Phone } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '../../../components/Avatar';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { Menu } from '../../../components/forms/Menu';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { EditCustomer } from '../edit/EditCustomer';
import { EraseCustomer } from '../erase/EraseCustomer';
import { PERSON_HUE } from '../look';
import { MergeDialog } from '../merge/MergeDialog';
import type { Business, CustomerFile } from '../types';
import { Facts } from './Facts';
import { saveExport } from './saveExport';
import { VisitList } from './VisitList';

type Props = { file: CustomerFile; business: Business; isManager: boolean; onOpen(id: string): void };

/** A person: how to reach them, what is noted, when they came and will come. */
export function FileView({ file, business, isManager, onOpen }: Props) {
  const { t, format } = useLocale();
  const [act, setAct] = useState<'edit' | 'merge' | 'erase' | null>(null);
  const { customer } = file;
  const { id, name, email, phone, erasedAt } = customer;
  const close = () => setAct(null);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <Avatar name={erasedAt ? t('cust.erased') : name} hue={PERSON_HUE} size={48} />
        <div className="min-w-40 flex-1">
          <h2 dir="auto" className="own-script flex items-center gap-2 text-xl font-semibold tracking-tight">
            {erasedAt ? <Badge>{t('cust.erased')}</Badge> : name}
          </h2>
          {!erasedAt && (
            <p className="mt-0.5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
              <a href={`mailto:${email}`} className="flex min-w-0 items-center gap-1.5 text-link">
                <Mail size={14} className="shrink-0" aria-hidden="true" />
                <bdi className="truncate">{email}</bdi>
              </a>
              {phone && (
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="flex items-center gap-1.5 text-link">
                  <Phone size={14} className="shrink-0" aria-hidden="true" />
                  <bdi>{phone}</bdi>
                </a>
              )}
            </p>
          )}
        </div>
        {isManager && (
          <span className="flex items-center gap-1">
            {!erasedAt && <Button onPress={() => setAct('edit')}>{t('cust.edit')}</Button>}
            <Menu
              label={t('cust.actions', { name })}
              actions={[
                { label: t('cust.export'), run: () => saveExport(id) },
                ...(erasedAt
                  ? []
                  : [
                      { label: t('cust.merge'), run: () => setAct('merge') },
                      { label: t('cust.erase'), danger: true, run: () => setAct('erase') },
                    ]),
              ]}
            />
          </span>
        )}
      </div>
      {erasedAt && (
        <Notice className="mt-5">
          {t('cust.erasedHint', { date: format.fullDate(dateIn(erasedAt, business.zone)) })}
        </Notice>
      )}
      <Facts file={file} zone={business.zone} />
      <VisitList file={file} zone={business.zone} />
      {act === 'edit' && <EditCustomer customer={customer} onClose={close} />}
      {act === 'merge' && <MergeDialog customer={customer} zone={business.zone} onClose={close} onMerged={onOpen} />}
      {act === 'erase' && <EraseCustomer customer={customer} onClose={close} />}
    </>
  );
}
