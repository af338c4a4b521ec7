import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { OverlayArrow, Tooltip, TooltipTrigger } from 'react-aria-components';

type Props = { text: ReactNode; children: ReactElement; delay?: number } & Partial<
  ComponentProps<typeof TooltipTrigger>
>;

/** A short hint on hover and focus of a control of React Aria. `delay` in milliseconds. */
export function Tip({ text, children, delay = 250, ...rest }: Props) {
  return (
    <TooltipTrigger delay={delay} closeDelay={60} {...rest}>
      {children}
      <Tooltip offset={8} className="pop max-w-60 rounded-md bg-ink px-2.5 py-1.5 text-xs text-surface shadow-lift">
        <OverlayArrow>
          <svg width="10" height="5" viewBox="0 0 10 5" className="fill-ink" aria-hidden="true">
            <path d="M0 0 5 5 10 0" />
          </svg>
        </OverlayArrow>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
