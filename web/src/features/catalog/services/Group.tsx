import type { ReactNode } from 'react';

/** A part of an editor. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-line-soft pt-4 pb-1 first:border-0 first:pt-0">
      <h3 className="micro mb-3">{title}</h3>
      <div className="grid grid-cols-1 gap-4">{children}</div>
    </section>
  );
}
