import type { ComponentProps } from 'react';
import { Button as AriaButton } from 'react-aria-components';

const BASE =
  'inline-flex items-center justify-center gap-1.5 rounded-md text-sm font-medium whitespace-nowrap select-none transition duration-150 data-[pressed]:scale-[0.98] data-[disabled]:!bg-sunken data-[disabled]:!text-ink-3 data-[disabled]:shadow-none data-[disabled]:cursor-not-allowed';
const KINDS = {
  primary: 'bg-ink text-surface shadow-sm data-[hovered]:bg-ink/85',
  accent: 'bg-accent text-on-accent shadow-sm data-[hovered]:opacity-90',
  outline: 'bg-surface text-ink shadow-edge data-[hovered]:bg-sunken',
  ghost: 'text-ink-2 data-[hovered]:bg-sunken data-[hovered]:text-ink',
  danger: 'text-danger data-[hovered]:bg-danger-soft',
} as const;
const SIZES = { sm: 'h-7 px-2.5 text-xs', md: 'h-8 px-3', lg: 'h-11 px-5 text-base', icon: 'size-8' } as const;

type Props = Omit<ComponentProps<typeof AriaButton>, 'className'> & {
  kind?: keyof typeof KINDS;
  size?: keyof typeof SIZES;
  className?: string;
};

/** A button of the kit. One primary button a screen. */
export function Button({ kind = 'outline', size = 'md', className = '', ...rest }: Props) {
  return <AriaButton {...rest} className={`${BASE} ${KINDS[kind]} ${SIZES[size]} ${className}`} />;
}
