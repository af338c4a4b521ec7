import { lazy, Suspense, useRef, useState } from 'react';
import type { Workplace } from '../features/auth/session';
import { useLocale } from '../lib/i18n';

const load = () => import('./BusinessMenuList');
const BusinessMenuList = lazy(() => load().then((m) => ({ default: m.BusinessMenuList })));

type Props = {
  businessId: string | undefined;
  name: string;
  businesses: readonly Workplace[];
  isOwner: boolean;
  onSignOut(): void;
};

/** Which business one is at, and the way to another; on phones also what has no room in the bar. */
export function BusinessMenu({ name, ...list }: Props) {
  const { t } = useLocale();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = t('owner.businessMenu', { name });
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onPointerEnter={load}
        onClick={() => setOpen(true)}
        className="mb-3 grid size-8 place-items-center rounded-md bg-ink text-base font-bold text-surface max-md:order-last max-md:mb-0 max-md:size-11"
      >
        <span aria-hidden="true">{[...name][0]}</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <BusinessMenuList {...list} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
