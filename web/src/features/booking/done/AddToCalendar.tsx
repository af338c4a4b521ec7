import { CalendarPlus, Download } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { type CalendarEntry, calendarLinks, icsText } from './calendarEntry';

const ITEM =
  'flex h-11 items-center justify-center gap-2 rounded-md text-sm font-medium hairline transition-colors hover:bg-sunken';

function download(entry: CalendarEntry) {
  const url = URL.createObjectURL(new Blob([icsText(entry)], { type: 'text/calendar' }));
  Object.assign(document.createElement('a'), { href: url, download: 'appointment.ics' }).click();
  URL.revokeObjectURL(url);
}

/** Into the visitor's own calendar: by link, or as a file for any other. */
export function AddToCalendar({ entry }: { entry: CalendarEntry }) {
  const { t } = useLocale();
  return (
    <section aria-labelledby="add-calendar">
      <h2 id="add-calendar" className="mb-2 flex items-center gap-2 text-sm font-medium">
        <CalendarPlus size={16} aria-hidden="true" className="text-ink-3" />
        {t('done.add')}
      </h2>
      <div className="grid grid-cols-2 gap-2">
        {Object.entries(calendarLinks(entry)).map(([name, href]) => (
          <a key={name} href={href} target="_blank" rel="noreferrer" className={ITEM}>
            {name}
          </a>
        ))}
        <button type="button" onClick={() => download(entry)} className={ITEM}>
          <Download size={14} aria-hidden="true" />
          {t('done.ics')}
        </button>
      </div>
    </section>
  );
}
