import { type ComponentProps, useId } from 'react';

type Option = { id: string; text: string };
type Props = Omit<ComponentProps<'select'>, 'value' | 'onChange'> & {
  label: string;
  value: string;
  options: readonly Option[];
  onChange(id: string): void;
};

/** A labelled choice of one out of some; the list of the platform, which every keyboard and telephone knows. */
export function SelectField({ label, value, options, onChange, className, ...rest }: Props) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <select {...rest} id={id} value={value} onChange={(e) => onChange(e.target.value)} className="field">
        {options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.text}
          </option>
        ))}
      </select>
    </div>
  );
}
