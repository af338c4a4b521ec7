import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Option } from './Select';
import { labelStyle } from './styles';

type Props<K extends string> = {
  label: string;
  options: readonly (Option<NoInfer<K>> & { badge?: ReactNode })[];
  value: K;
  onChange(value: NoInfer<K>): void;
  hideLabel?: boolean;
};

/** Choices that need a sentence each. */
export function RadioCards<K extends string>({ label, options, value, onChange, hideLabel }: Props<K>) {
  return (
    <RadioGroup value={value} onChange={(key) => onChange(key as NoInfer<K>)}>
      <Label className={hideLabel ? 'sr-only' : labelStyle}>{label}</Label>
      <div className="grid gap-2">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className="group flex cursor-pointer items-start gap-3 rounded-md px-3 py-2.5 text-sm hairline transition data-[hovered]:bg-sunken data-[selected]:bg-accent-soft/50 data-[selected]:shadow-[0_0_0_1.5px_var(--c-accent)]"
          >
            <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full shadow-[inset_0_0_0_1.5px_var(--c-line-strong)] group-data-[selected]:shadow-[inset_0_0_0_5px_var(--c-accent)]" />
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{option.label}</span>
              {option.detail && <span className="block text-ink-2">{option.detail}</span>}
            </span>
            {option.badge}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
