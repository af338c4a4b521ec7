import type { GridColumn } from '../../../components/time-grid/model';
import type { DrawnStaff } from '../draw/drawDay';

/** A date of the week with the columns that it is shown in. */
export type WeekDay = { date: string; members: DrawnStaff[]; columns: GridColumn[]; isCollapsed: boolean };

/**
 * One column per date, or one for each of several people: beside each other, as who is free then is a question of place. A
 * date on which none of several works is a narrow strip.
 */
export function weekColumns(
  drawn: ReadonlyMap<string, readonly DrawnStaff[]>,
  staffIds: readonly string[],
  today: string,
): WeekDay[] {
  return [...drawn].map(([date, everybody]) => {
    const members = staffIds.flatMap((id) => everybody.find((d) => d.staff.id === id) ?? []);
    const isCollapsed = members.length > 1 && members.every((d) => !d.isOnShift);
    const shown = isCollapsed ? members.slice(0, 1) : members;
    const columns = shown.map(
      ({ column, offLabel }, i): GridColumn => ({
        ...column,
        opensDate: i === 0,
        isToday: date === today,
        ...(isCollapsed && { collapsed: offLabel }),
      }),
    );
    return { date, members: shown, columns, isCollapsed };
  });
}
