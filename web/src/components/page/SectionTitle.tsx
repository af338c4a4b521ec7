import type { ReactNode } from 'react';

/** The heading of a part of a page, with a sentence and perhaps an action. */
export function SectionTitle({
  children,
  hint,
  action,
}: {
  children: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mb-3 flex min-h-8 flex-wrap items-end gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-48">
        <h2 className="text-base font-semibold tracking-tight">{children}</h2>
        {hint && <p className="text-sm text-pretty text-ink-3">{hint}</p>}
      </div>
      {action}
    </div>
  );
}
