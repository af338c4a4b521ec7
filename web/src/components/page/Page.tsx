import type { ReactNode } from 'react';
import { PageTabs, type Tab } from './PageTabs';
import { type SideGroup, SideNav } from './SideNav';

type Props = {
  side?: readonly SideGroup[];
  sideLabel?: string;
  title: string;
  lead?: ReactNode;
  sub?: ReactNode;
  actions?: ReactNode;
  tabs?: readonly Tab[];
  children: ReactNode;
};

/** A page beside the calendar: side places, a 56 px header with title and actions, optional tabs, one scrolling column. */
export function Page({ side, sideLabel, title, lead, sub, actions, tabs, children }: Props) {
  return (
    <div className="flex min-h-0 min-w-0 flex-1 max-lg:flex-col">
      {side && <SideNav label={sideLabel ?? title} groups={side} />}
      <div className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
        <header className="shrink-0 border-b border-line">
          <div className="flex min-h-14 items-center gap-3 px-4 md:px-8">
            {lead}
            <h1 className="truncate text-lg font-semibold tracking-tight">{title}</h1>
            {sub && <span className="min-w-0 truncate text-sm text-ink-3 max-md:hidden">{sub}</span>}
            {actions && <div className="ms-auto flex shrink-0 items-center gap-2">{actions}</div>}
          </div>
          {tabs && <PageTabs label={title} tabs={tabs} />}
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <main tabIndex={0} className="relative min-h-0 flex-1 overflow-auto px-4 pt-6 outline-none md:px-8">
          <div className="mx-auto flex min-h-full max-w-[1120px] flex-col pb-8">{children}</div>
        </main>
      </div>
    </div>
  );
}
