import { MoreHorizontal } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '../Button';
import { itemStyle, popStyle } from './styles';

export type MenuAction = { label: string; run(): void; danger?: boolean };

/** Further things that can be done with something, behind three dots. */
export function Menu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <Button kind="ghost" size="icon" aria-label={label}>
        <MoreHorizontal size={16} aria-hidden="true" />
      </Button>
      <Popover offset={4} placement="bottom end" className={`${popStyle} min-w-44`}>
        <AriaMenu className="outline-none">
          {actions.map((action) => (
            <MenuItem
              key={action.label}
              onAction={action.run}
              className={`${itemStyle} ${action.danger ? 'text-danger' : ''}`}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
