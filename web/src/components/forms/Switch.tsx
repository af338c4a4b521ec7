import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

type Props = {
  children: ReactNode;
  isSelected: boolean;
  onChange(on: boolean): void;
  hint?: ReactNode;
  isDisabled?: boolean;
};

/** On or off, at once. */
export function Switch({ children, isSelected, onChange, hint, isDisabled }: Props) {
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className="group flex min-h-6 cursor-pointer items-start gap-3 text-sm outline-none data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-3"
    >
      <span className="mt-px flex h-5 w-8.5 shrink-0 items-center rounded-full bg-line-strong p-0.5 transition-colors duration-150 group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:bg-accent">
        <span className="size-4 rounded-full bg-white shadow-sm transition-transform duration-150 ease-out-quint group-data-[selected]:translate-x-3.5 rtl:group-data-[selected]:-translate-x-3.5" />
      </span>
      <span>
        {children}
        {hint && <span className="mt-0.5 block text-xs text-ink-3">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
