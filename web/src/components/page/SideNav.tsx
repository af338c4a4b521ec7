import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

export type SideItem = { to: string; label: string; lead?: ReactNode; trail?: ReactNode; end?: boolean };
export type SideGroup = { title: string; items: readonly SideItem[] };

const LINK =
  'flex h-9 items-center gap-2.5 rounded-md px-2 text-sm whitespace-nowrap text-ink-2 transition-colors hover:bg-sunken hover:text-ink max-lg:h-10 max-lg:rounded-full max-lg:px-3 max-lg:hairline [&[aria-current=page]]:bg-accent-soft [&[aria-current=page]]:font-medium [&[aria-current=page]]:text-accent-ink';

/** Second-level places: a column on wide screens, one line of chips that scrolls on narrow ones. */
export function SideNav({ label, groups }: { label: string; groups: readonly SideGroup[] }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current link changes with the path
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView?.({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="flex shrink-0 gap-5 border-line bg-canvas max-lg:no-bar max-lg:gap-2 max-lg:overflow-x-auto max-lg:border-b max-lg:px-4 max-lg:py-2 lg:w-60 lg:flex-col lg:overflow-auto lg:border-e lg:p-4"
    >
      {groups.map((group) => (
        <div key={group.title} className="max-lg:contents">
          <h2 className="micro mb-1.5 px-1.5 max-lg:sr-only">{group.title}</h2>
          <ul className="m-0 list-none p-0 max-lg:contents">
            {group.items.map((item) => (
              <li key={item.to}>
                <NavLink to={item.to} end={item.end} className={LINK}>
                  {item.lead}
                  <span className="min-w-0 flex-1 truncate">{item.label}</span>
                  {item.trail && <span className="tnum text-2xs text-ink-3 max-lg:hidden">{item.trail}</span>}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
