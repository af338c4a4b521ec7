import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type Props<K extends string> = {
  label: string;
  options: readonly { id: NoInfer<K>; label: ReactNode }[];
  value: K;
  onChange(value: NoInfer<K>): void;
  className?: string;
};

/** Two to four choices of a word each, all in sight. */
export function Segmented<K extends string>({ label, options, value, onChange, className = '' }: Props<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange([...keys][0] as NoInfer<K>)}
      className={`inline-flex rounded-md bg-sunken p-0.5 ${className}`}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="flex h-9 flex-1 items-center justify-center gap-1.5 rounded-sm px-3 text-sm font-medium whitespace-nowrap text-ink-2 transition-colors data-[selected]:bg-surface data-[selected]:text-ink data-[selected]:shadow-sm md:h-7 dark:data-[selected]:bg-raised"
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
