import type { StaffLoad } from './summarise';

type Props = { loads: readonly StaffLoad[]; isQuiet: boolean };

/** One small column per staff member, always in the same place, so that patterns show; a line for those who are off. */
export function StaffLoads({ loads, isQuiet }: Props) {
  return (
    <span aria-hidden="true" className="flex h-5 shrink-0 items-end gap-[3px]">
      {loads.map(({ staff, percent }) => (
        <span
          key={staff.id}
          className={`relative block h-full max-w-5 flex-1 overflow-hidden rounded-[3px] ${percent === null ? '' : 'bg-line/60'}`}
        >
          {percent === null ? (
            <span className="absolute inset-x-0 bottom-0 h-px bg-line" />
          ) : (
            <span
              className="absolute inset-x-0 bottom-0 block rounded-[3px]"
              style={{
                height: `${Math.max(percent, 4)}%`,
                background: `color-mix(in oklab, oklch(var(--ev-bar-l) var(--ev-bar-c) ${staff.hue}) ${isQuiet ? 38 : 100}%, var(--c-line))`,
              }}
            />
          )}
        </span>
      ))}
    </span>
  );
}
