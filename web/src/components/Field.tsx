import { type ComponentProps, type ReactNode, useId } from 'react';
import { useLocale } from '../lib/i18n';

type Shared = { label: string; hint?: ReactNode; error?: string; optional?: boolean; className?: string };

/** The wiring of a labelled control: hint and error are its description. */
function useField({ hint, error }: Shared) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { id, control: { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined } };
}

type FrameProps = Shared & { id: string; children: ReactNode };

function Frame({ id, label, hint, error, optional, className, children }: FrameProps) {
  const { t } = useLocale();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 flex items-baseline text-sm font-medium">
        {label}
        {optional && <span className="ms-auto ps-2 text-xs font-normal text-ink-3">{t('kit.optional')}</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-xs text-ink-3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-xs font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

/** A labelled input. Takes what `<input>` takes, so a form library can register it; `error` marks it invalid. */
export function TextField({ label, hint, error, optional, className, ...input }: Shared & ComponentProps<'input'>) {
  const shared = { label, hint, error, optional, className };
  const { id, control } = useField(shared);
  return (
    <Frame id={id} {...shared}>
      <input {...input} {...control} className="field" />
    </Frame>
  );
}

/** A labelled text of several lines. */
export function TextArea({ label, hint, error, optional, className, ...input }: Shared & ComponentProps<'textarea'>) {
  const shared = { label, hint, error, optional, className };
  const { id, control } = useField(shared);
  return (
    <Frame id={id} {...shared}>
      <textarea rows={3} {...input} {...control} className="field resize-y py-2.5" />
    </Frame>
  );
}
