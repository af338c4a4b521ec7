import { useLocale } from '../../../lib/i18n';

/** Where blocks stand in the columns of a day that is on its way: [top, height] in px. */
const COLUMNS = [
  [
    [40, 80],
    [168, 120],
    [380, 60],
  ],
  [
    [90, 60],
    [230, 150],
  ],
  [
    [20, 120],
    [190, 60],
    [300, 110],
  ],
  [
    [140, 90],
    [270, 60],
  ],
] as const;

/** The shape of a day while its first answers are on their way. */
export function DaySkeleton() {
  const { t } = useLocale();
  return (
    <div role="status" className="flex min-h-0 flex-1 overflow-hidden">
      <span className="sr-only">{t('kit.loading')}</span>
      <div className="w-14 shrink-0 max-md:hidden" />
      {COLUMNS.map((blocks, i) => (
        <div key={blocks.length + blocks[0][0]} className={`flex-1 ${i > 0 ? 'max-md:hidden' : ''}`}>
          <div className="flex h-[57px] items-center gap-2.5 border-s border-b border-line px-3 max-md:hidden">
            <span className="skeleton size-[30px] !rounded-full" />
            <span className="skeleton h-3 w-20" />
          </div>
          <div className="relative h-full border-s border-line max-md:border-0">
            {blocks.map(([top, height]) => (
              <span
                key={top}
                className="skeleton absolute inset-x-1 !rounded-sm max-md:inset-x-4"
                style={{ top, height }}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
