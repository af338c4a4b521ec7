import { Plus, X } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { WEEK_STAFF } from '../shell/address';
import type { Staff } from '../types';

type Props = { staff: readonly Staff[]; chosen: readonly string[]; onChange(ids: string[]): void };

/** Whose week is shown: one person, or up to three side by side. */
export function StaffPicker({ staff, chosen, onChange }: Props) {
  const { t } = useLocale();
  const rest = staff.filter((s) => !chosen.includes(s.id));
  return (
    <div className="flex items-center gap-1.5">
      {chosen.map((id) => {
        const member = staff.find((s) => s.id === id);
        return (
          member && (
            <span
              key={id}
              className="hairline inline-flex h-7 items-center gap-1.5 rounded-full px-1 text-xs font-medium whitespace-nowrap"
            >
              <Avatar name={member.name} hue={member.hue} size={20} />
              <bdi>{member.name}</bdi>
              {chosen.length > 1 ? (
                <button
                  type="button"
                  aria-label={t('calendar.removeStaff', { name: member.name })}
                  onClick={() => onChange(chosen.filter((x) => x !== id))}
                  className="grid size-6 place-items-center rounded-full text-ink-3 hover:bg-sunken hover:text-ink"
                >
                  <X size={12} aria-hidden="true" />
                </button>
              ) : (
                <span className="w-1" />
              )}
            </span>
          )
        );
      })}
      {chosen.length < WEEK_STAFF && rest.length > 0 && (
        <MenuTrigger>
          <Button className="inline-flex h-7 items-center gap-1 rounded-full px-2 text-xs whitespace-nowrap text-ink-2 data-[hovered]:bg-sunken">
            <Plus size={13} aria-hidden="true" />
            {t('calendar.compare')}
          </Button>
          <Popover className="pop max-h-80 overflow-auto rounded-lg bg-raised p-1 shadow-pop">
            <Menu
              aria-label={t('calendar.compare')}
              items={rest}
              onAction={(id) => onChange([...chosen, String(id)])}
              className="outline-none"
            >
              {(member) => (
                <MenuItem
                  id={member.id}
                  textValue={member.name}
                  className="flex h-9 cursor-default items-center gap-2.5 rounded-sm px-2 pe-4 text-sm outline-none data-[focused]:bg-sunken"
                >
                  <Avatar name={member.name} hue={member.hue} size={22} />
                  <bdi>{member.name}</bdi>
                </MenuItem>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  );
}
