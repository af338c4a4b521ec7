import { Kbd } from '../../../components/Kbd';
import { Sheet } from '../../../components/Sheet';
import { type MessageId, useLocale } from '../../../lib/i18n';

type Row = [text: MessageId, ...keys: string[]];
const GROUPS: [title: MessageId, rows: Row[]][] = [
  [
    'calendar.helpGo',
    [
      ['calendar.today', 'T'],
      ['calendar.nextDay', 'J'],
      ['calendar.previousDay', 'K'],
    ],
  ],
  [
    'calendar.helpGrid',
    [
      ['calendar.helpEarlierLater', '↑', '↓'],
      ['calendar.helpColumns', '←', '→'],
      ['calendar.helpOpen', 'Enter'],
      ['calendar.helpClose', 'Esc'],
    ],
  ],
  [
    'calendar.helpLook',
    [
      ['calendar.sidebar', '['],
      ['calendar.help', '?'],
    ],
  ],
];

/** Every key of the calendar. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useLocale();
  return (
    <Sheet title={t('calendar.help')} isOpen={isOpen} onClose={onClose}>
      <div className="flex flex-col gap-5">
        {GROUPS.map(([title, rows]) => (
          <section key={title}>
            <h3 className="micro mb-1">{t(title)}</h3>
            <dl className="m-0 divide-y divide-line-soft">
              {rows.map(([text, ...keyNames]) => (
                <div key={text} className="flex h-9 items-center gap-1 text-sm">
                  <dt className="flex-1">{t(text)}</dt>
                  <dd dir="ltr" className="m-0 flex gap-1">
                    {keyNames.map((name) => (
                      <Kbd key={name}>{name}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
