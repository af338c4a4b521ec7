import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { id: T; label: ReactNode; shortcut?: string }[];
  onChange(value: T): void;
  className?: string;
};

/** One of a few, all of them in sight. */
export function Segmented<T extends string>({ label, value, options, onChange, className = '' }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((o) => keys.has(o.id));
        if (chosen) onChange(chosen.id);
      }}
      className={`flex rounded-md bg-sunken p-0.5 ${className}`}
    >
      {options.map((o) => (
        <ToggleButton
          key={o.id}
          id={o.id}
          {...(o.shortcut && { 'aria-keyshortcuts': o.shortcut })}
          className="flex h-7 flex-1 items-center justify-center gap-1.5 rounded-sm px-3 text-sm font-medium whitespace-nowrap text-ink-2 transition-colors data-[selected]:bg-surface data-[selected]:text-ink data-[selected]:shadow-sm dark:data-[selected]:bg-raised"
        >
          {o.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
