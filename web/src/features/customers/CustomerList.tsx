import { useInfiniteQuery } from '@tanstack/react-query';
import { Search, UsersRound } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Avatar } from '../../components/Avatar';
import { Button } from '../../components/Button';
import { TextInput } from '../../components/forms/TextInput';
import { SkeletonRows } from '../../components/page/PageSkeleton';
import { EmptyState, ErrorState } from '../../components/states';
import { useLocale } from '../../lib/i18n';
import { PERSON_HUE } from './look';
import { customers } from './queries';
import type { Customer } from './types';
import { useSettled } from './useSettled';

type Props = { search: string; currentId: string | undefined; onSearch(text: string): void };

/** Whoever books, by name, found by the beginning of a name, an address or a number. */
export function CustomerList({ search, currentId, onSearch }: Props) {
  const { t } = useLocale();
  const wish = useSettled(search.trim());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...customers(wish),
    placeholderData: (old) => old,
  });
  const found = useDeferredValue(data?.pages.flatMap((page) => page.customers));
  return (
    <section
      aria-label={t('cust.list')}
      className="flex min-h-0 w-full flex-col border-line bg-canvas lg:w-[360px] lg:shrink-0 lg:border-e"
    >
      <div className="shrink-0 border-b border-line p-3">
        <TextInput
          hideLabel
          type="search"
          label={t('cust.search')}
          placeholder={t('cust.searchHint')}
          before={<Search size={15} aria-hidden="true" />}
          value={search}
          onChange={onSearch}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div tabIndex={0} className="min-h-0 flex-1 overflow-auto p-2 outline-none">
        {!found && error && (
          <ErrorState title={t('form.loadFailed')} onRetry={() => void refetch()}>
            {t('form.loadFailedHint')}
          </ErrorState>
        )}
        {!found && !error && (
          <div className="p-2">
            <SkeletonRows rows={8} />
          </div>
        )}
        {found?.length === 0 && (
          <EmptyState icon={UsersRound} title={t(wish ? 'cust.notFound' : 'cust.none')}>
            {t(wish ? 'cust.notFoundHint' : 'cust.noneHint')}
          </EmptyState>
        )}
        <ul className="m-0 list-none p-0">
          {found?.map((each) => (
            <CustomerLink key={each.id} customer={each} isCurrent={each.id === currentId} />
          ))}
        </ul>
        {hasNextPage && (
          <div className="grid place-items-center p-3">
            <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {t('cust.more')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function CustomerLink({ customer, isCurrent }: { customer: Customer; isCurrent: boolean }) {
  const { t } = useLocale();
  const [params] = useSearchParams();
  const { id, name, email, phone, erasedAt } = customer;
  const shown = erasedAt ? t('cust.erased') : name;
  return (
    <li>
      <Link
        to={{ pathname: `/customers/${id}`, search: params.toString() }}
        aria-current={isCurrent ? 'page' : undefined}
        className="flex min-h-14 items-center gap-3 rounded-md px-3 py-2 transition-colors hover:bg-sunken [&[aria-current=page]]:bg-accent-soft"
      >
        <Avatar name={shown} hue={PERSON_HUE} size={32} />
        <span className="min-w-0 flex-1">
          <span dir="auto" className="own-script block truncate text-sm font-medium">
            {shown}
          </span>
          <span className="block truncate text-xs text-ink-3">
            <bdi>{erasedAt ? '' : email || phone}</bdi>
          </span>
        </span>
      </Link>
    </li>
  );
}
