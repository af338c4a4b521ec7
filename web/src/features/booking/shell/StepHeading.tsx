import { type ReactNode, useEffect, useRef } from 'react';
import { useWizard } from '../state/wizard';

let firstHeading = true;

/** The title of a step. Takes the focus when the step changes, not when the page loads. */
export function StepHeading({ children, lead }: { children: string; lead?: ReactNode }) {
  const { business } = useWizard().page;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${business.name}`;
  }, [children, business.name]);
  useEffect(() => {
    if (!firstHeading) {
      heading.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    firstHeading = false;
  }, []);
  return (
    <header className="mb-5">
      <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold tracking-tight outline-none">
        {children}
      </h1>
      {lead && <p className="mt-1 text-base text-ink-2">{lead}</p>}
    </header>
  );
}
