import { useInfiniteQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '../../../components/Avatar';
import { TextInput } from '../../../components/forms/TextInput';
import { SkeletonRows } from '../../../components/page/PageSkeleton';
import { useLocale } from '../../../lib/i18n';
import { PERSON_HUE } from '../look';
import { customers } from '../queries';
import type { Customer } from '../types';
import { useSettled } from '../useSettled';

/** How many are shown; who is not among them is found by typing more. */
const MOST = 8;

/** One customer out of all, found by typing. */
export function PickCustomer({ except, onPick }: { except: string; onPick(customer: Customer): void }) {
  const { t } = useLocale();
  const [text, setText] = useState('');
  const wish = useSettled(text.trim());
  const { data } = useInfiniteQuery({ ...customers(wish), enabled: wish !== '' });
  const found = data?.pages[0]?.customers.filter(({ id, erasedAt }) => id !== except && !erasedAt).slice(0, MOST);
  return (
    <div className="grid min-h-52 content-start gap-3">
      <TextInput
        hideLabel
        autoFocus
        type="search"
        label={t('cust.search')}
        placeholder={t('cust.searchHint')}
        before={<Search size={15} aria-hidden="true" />}
        value={text}
        onChange={setText}
      />
      {wish && !found && <SkeletonRows rows={3} />}
      {wish && found?.length === 0 && (
        <p role="status" className="py-4 text-center text-sm text-ink-3">
          {t('cust.notFound')}
        </p>
      )}
      <ul className="m-0 list-none p-0">
        {(wish ? found : [])?.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              onClick={() => onPick(each)}
              className="flex min-h-12 w-full items-center gap-3 rounded-md px-2 py-1.5 text-start transition-colors hover:bg-sunken"
            >
              <Avatar name={each.name} hue={PERSON_HUE} size={32} />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">
                  <bdi>{each.name}</bdi>
                </span>
                <span className="block truncate text-xs text-ink-3">
                  <bdi>{each.email}</bdi>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
