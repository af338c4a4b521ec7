import { Avatar } from '../../../components/Avatar';
import { LoadBar } from '../../../components/LoadBar';
import { useLocale } from '../../../lib/i18n';
import type { DrawnStaff } from '../draw/drawDay';

/** Who the column is, and how full the day. */
export function StaffHead({ staff, loadPercent, offLabel }: DrawnStaff) {
  const { t } = useLocale();
  return (
    <div className="@container min-w-0 border-s border-line">
      <div className="flex items-center gap-2.5 px-3 py-2.5 @max-[150px]:gap-2 @max-[150px]:px-2">
        <Avatar name={staff.name} hue={staff.hue} size={30} />
        <div className="min-w-0 flex-1">
          <h2 dir="auto" className="own-script truncate text-sm font-semibold">
            {staff.name}
          </h2>
          {loadPercent === null ? (
            <p className="truncate text-2xs text-ink-3">{offLabel || t('calendar.notWorking')}</p>
          ) : (
            <p className="flex items-center gap-1.5 text-2xs text-ink-3">
              <LoadBar percent={loadPercent} className="w-12 @max-[140px]:w-7" />
              <span className="tnum whitespace-nowrap">
                <span aria-hidden="true" className="@min-[190px]:hidden">
                  {loadPercent}%
                </span>
                <span className="@max-[189px]:sr-only">{t('calendar.load', { percent: loadPercent })}</span>
              </span>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
