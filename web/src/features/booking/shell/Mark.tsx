import { useWizard } from '../state/wizard';

/** The first letter of the business on ink. */
export function Mark({ className = 'size-9 text-base' }: { className?: string }) {
  const { business } = useWizard().page;
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center rounded-lg bg-ink font-bold text-surface ${className}`}
    >
      {[...business.name][0]}
    </span>
  );
}
