import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const TONES = {
  info: { look: 'bg-sunken text-ink-2', icon: Info, iconLook: 'text-ink-3' },
  ok: { look: 'bg-ok-soft text-ink', icon: CircleCheck, iconLook: 'text-ok' },
  warn: { look: 'bg-warn-soft text-ink', icon: TriangleAlert, iconLook: 'text-warn' },
  danger: { look: 'bg-danger-soft text-ink', icon: CircleAlert, iconLook: 'text-danger' },
} as const;

type Props = { tone?: keyof typeof TONES; children: ReactNode; action?: ReactNode; live?: boolean; className?: string };

/** One quiet line that says what is going on and what to do about it. `live` has it read out when it appears. */
export function Notice({ tone = 'info', children, action, live = false, className = '' }: Props) {
  const { look, icon: Icon, iconLook } = TONES[tone];
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md px-3 py-2.5 text-sm ${look} ${className}`}
    >
      <Icon size={16} aria-hidden="true" className={`shrink-0 ${iconLook}`} />
      <p className="min-w-0 flex-1 basis-40">{children}</p>
      {action}
    </div>
  );
}
