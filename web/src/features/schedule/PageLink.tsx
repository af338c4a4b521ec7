import type { LucideIcon } from 'lucide-react';
import { Link } from 'react-router';

/** A link that looks like a button; on phones only its icon. */
export function PageLink({ to, icon: Icon, label }: { to: string; icon: LucideIcon; label: string }) {
  return (
    <Link
      to={to}
      className="inline-flex h-8 items-center gap-1.5 rounded-md bg-surface px-3 text-sm font-medium whitespace-nowrap shadow-edge transition-colors hover:bg-sunken max-md:size-10 max-md:justify-center max-md:px-0"
    >
      <Icon size={15} aria-hidden="true" />
      <span className="max-md:sr-only">{label}</span>
    </Link>
  );
}
