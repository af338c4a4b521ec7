import { Check, ChevronsUpDown } from 'lucide-react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { Swatch } from '../Swatch';
import { Notes } from './Notes';
import { boxStyle, itemStyle, labelStyle, popStyle } from './styles';

export type Option<K extends string = string> = { id: K; label: string; detail?: string; hue?: number };

type Props<K extends string> = {
  label: string;
  options: readonly Option<NoInfer<K>>[];
  value: K | null;
  onChange(value: NoInfer<K>): void;
  placeholder?: string;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  className?: string;
  small?: boolean;
  isDisabled?: boolean;
};

/** One of many, in a list that opens; typing finds. */
export function Select<K extends string>({
  label,
  options,
  value,
  onChange,
  placeholder,
  hint,
  error,
  hideLabel,
  className = '',
  small,
  isDisabled,
}: Props<K>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(key as NoInfer<K>)}
      placeholder={placeholder}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      isDisabled={isDisabled}
      className={`group min-w-0 outline-none ${className}`}
    >
      <Label className={hideLabel ? 'sr-only' : labelStyle}>{label}</Label>
      <Button
        className={`${boxStyle} w-full data-[disabled]:text-ink-3 data-[hovered]:bg-sunken ${small ? 'md:!h-8' : ''}`}
      >
        <SelectValue<
          Option<K>
        > className="flex min-w-0 flex-1 items-center gap-2 truncate text-start data-[placeholder]:text-ink-3 [&_[data-detail]]:hidden" />
        <ChevronsUpDown size={14} aria-hidden="true" className="shrink-0 text-ink-3" />
      </Button>
      <Notes hint={hint} error={error} />
      <Popover offset={4} className={`${popStyle} min-w-(--trigger-width)`}>
        <ListBox items={options} className="outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={itemStyle}>
              {option.hue !== undefined && <Swatch hue={option.hue} />}
              <span className="min-w-0 flex-1 truncate">{option.label}</span>
              {option.detail && (
                <span data-detail className="text-xs text-ink-3">
                  {option.detail}
                </span>
              )}
              <Check
                data-detail
                size={14}
                aria-hidden="true"
                className="invisible text-accent-ink group-data-[selected]:visible"
              />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
