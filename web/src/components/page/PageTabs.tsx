import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

export type Tab = { to: string; label: string; badge?: ReactNode; end?: boolean };

/** The parts of a page, each with an address. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-bar flex gap-5 overflow-x-auto px-4 md:px-8">
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={tab.to}
          end={tab.end}
          className="-outline-offset-2 flex h-11 items-center gap-2 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-ink-3 transition-colors hover:text-ink md:h-10 [&[aria-current=page]]:border-ink [&[aria-current=page]]:text-ink"
        >
          {tab.label}
          {tab.badge}
        </NavLink>
      ))}
    </nav>
  );
}
