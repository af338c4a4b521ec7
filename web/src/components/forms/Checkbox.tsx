import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

type Props = {
  children?: ReactNode;
  /** Names it where no text stands beside it. */
  label?: string;
  isSelected: boolean;
  onChange(on: boolean): void;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
};

const BOX =
  'grid size-4 shrink-0 place-items-center rounded-xs bg-surface text-on-accent shadow-[inset_0_0_0_1.5px_var(--c-line-strong)] transition-colors group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[indeterminate]:bg-accent group-data-[indeterminate]:shadow-none group-data-[selected]:bg-accent group-data-[selected]:shadow-none';

/** One of several that may be chosen together. */
export function Checkbox({ children, label, ...box }: Props) {
  return (
    <AriaCheckbox
      {...box}
      aria-label={label}
      className="group flex min-h-11 w-full cursor-pointer items-center gap-2.5 text-sm outline-none data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-3 md:min-h-8"
    >
      <span className={BOX}>
        <Check
          size={12}
          strokeWidth={3.2}
          aria-hidden="true"
          className="hidden group-data-[indeterminate]:hidden group-data-[selected]:block"
        />
        <span className="hidden h-0.5 w-2 rounded-full bg-on-accent group-data-[indeterminate]:block" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
