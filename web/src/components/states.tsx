import { type LucideIcon, RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale } from '../lib/i18n';
import { Button } from './Button';

type StateProps = { icon?: LucideIcon; title: string; children?: ReactNode; action?: ReactNode };

/** Nothing to show, said kindly, with the next step. */
export function EmptyState({ icon: Icon, title, children, action }: StateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-12 text-center">
      {Icon && (
        <span className="mb-4 grid size-11 place-items-center rounded-lg bg-accent-soft text-accent-ink">
          <Icon size={20} strokeWidth={1.8} aria-hidden="true" />
        </span>
      )}
      <p className="text-base font-semibold">{title}</p>
      {children && <p className="mt-1 max-w-80 text-sm text-balance text-ink-3">{children}</p>}
      {action && <div className="mt-5 flex gap-2">{action}</div>}
    </div>
  );
}

/** Says what failed and what still holds, and offers to try again. */
export function ErrorState({ title, children, onRetry }: { title: string; children?: ReactNode; onRetry?(): void }) {
  const { t } = useLocale();
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
      <span className="mb-4 grid size-11 place-items-center rounded-lg bg-danger-soft text-danger">
        <TriangleAlert size={20} strokeWidth={1.8} aria-hidden="true" />
      </span>
      <p className="text-base font-semibold">{title}</p>
      {children && <p className="mt-1 max-w-80 text-sm text-balance text-ink-2">{children}</p>}
      {onRetry && (
        <Button kind="primary" className="mt-5" onPress={onRetry}>
          <RotateCw size={14} aria-hidden="true" />
          {t('kit.retry')}
        </Button>
      )}
    </div>
  );
}
