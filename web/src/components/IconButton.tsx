import type { ReactElement } from 'react';
import { Button } from './Button';
import { Tip } from './Tip';

type Props = {
  /** What it does; its accessible name and its hint. */
  label: string;
  /** The key that does the same, shown in the hint. */
  shortcut?: string;
  children: ReactElement;
  small?: boolean;
  className?: string;
  isExpanded?: boolean;
  onPress(): void;
};

/** A picture that acts, with its name on hover and focus. */
export function IconButton({ label, shortcut, children, small, className = '', isExpanded, onPress }: Props) {
  const hint = (
    <>
      {label}
      {shortcut && <span className="ms-2 opacity-70">{shortcut}</span>}
    </>
  );
  return (
    <Tip text={hint}>
      <Button
        kind="ghost"
        size="icon"
        aria-label={label}
        aria-expanded={isExpanded}
        className={`${small ? '!size-6' : ''} ${className}`}
        onPress={onPress}
      >
        {children}
      </Button>
    </Tip>
  );
}
