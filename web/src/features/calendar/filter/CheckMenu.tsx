import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export type CheckOption = { id: string; text: string; icon?: ReactNode };
type Props = {
  label: string;
  options: readonly CheckOption[];
  /** Those that are ticked; null: all of them. */
  chosen: readonly string[] | null;
  /** What is ticked is what is always ticked: nothing to point out. */
  isUsual?: boolean;
  onToggle(id: string): void;
};

/** A pill that opens a list to tick; it stays open while one chooses. */
export function CheckMenu({ label, options, chosen, isUsual = false, onToggle }: Props) {
  const isActive = chosen !== null && !isUsual;
  const selected = new Set(chosen ?? options.map((o) => o.id));
  return (
    <MenuTrigger>
      <Button
        className={`inline-flex h-7 items-center gap-1.5 rounded-full ps-3 pe-2 text-xs font-medium whitespace-nowrap transition-colors data-[hovered]:bg-sunken ${isActive ? 'bg-accent-soft text-accent-ink' : 'hairline text-ink-2'}`}
      >
        {label}
        {isActive && (
          <bdi dir="ltr" className="tnum font-normal">
            {selected.size}/{options.length}
          </bdi>
        )}
        <ChevronDown size={13} aria-hidden="true" className="opacity-70" />
      </Button>
      <Popover className="pop min-w-56 rounded-lg bg-raised p-1 shadow-pop">
        <Menu
          aria-label={label}
          items={options}
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const next = keys === 'all' ? new Set(options.map((o) => o.id)) : keys;
            const changed = options.find((o) => selected.has(o.id) !== next.has(o.id));
            if (changed) onToggle(changed.id);
          }}
          className="max-h-80 overflow-auto outline-none"
        >
          {(option) => (
            <MenuItem
              id={option.id}
              textValue={option.text}
              className="flex h-8 cursor-default items-center gap-2 rounded-sm px-2 text-sm outline-none data-[focused]:bg-sunken"
            >
              {({ isSelected }) => (
                <>
                  <span
                    aria-hidden="true"
                    className={`grid size-4 shrink-0 place-items-center rounded-xs ${isSelected ? 'bg-accent text-on-accent' : 'shadow-[inset_0_0_0_1.5px_var(--c-line-strong)]'}`}
                  >
                    {isSelected && <Check size={11} strokeWidth={3} />}
                  </span>
                  {option.icon}
                  <span dir="auto" className="own-script flex-1">
                    {option.text}
                  </span>
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
