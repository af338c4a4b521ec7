import { Kbd } from '../../../components/Kbd';
import { Sheet } from '../../../components/Sheet';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { canOpen } from '../dialogs/store';

type Row = [text: MessageId, ...keys: string[]];
/** Only what can be opened has a key. */
const MAKE: Row[] = [
  ...(canOpen('create') ? ([['calendar.newAppointment', 'C']] as Row[]) : []),
  ...(canOpen('block') ? ([['calendar.helpBlock', 'B']] as Row[]) : []),
  ...(canOpen('waitlist') ? ([['calendar.waitlist', 'L']] as Row[]) : []),
  ...(canOpen('print') ? ([['calendar.print', 'P']] as Row[]) : []),
  ...(canOpen('palette') ? ([['calendar.search', '/']] as Row[]) : []),
  ['move.undoLast', 'Ctrl', 'Z'],
];

const GROUPS: [title: MessageId, rows: Row[]][] = [
  [
    'calendar.helpGo',
    [
      ['calendar.today', 'T'],
      ['calendar.later', 'J'],
      ['calendar.earlier', 'K'],
      ['calendar.day', 'D'],
      ['calendar.weekView', 'W'],
      ['calendar.month', 'M'],
    ],
  ],
  ['calendar.helpMake', MAKE],
  [
    'calendar.helpGrid',
    [
      ['calendar.helpEarlierLater', '↑', '↓'],
      ['calendar.helpColumns', '←', '→'],
      ['calendar.helpOpen', 'Enter'],
      ['calendar.helpMove', 'M'],
      ['calendar.helpLength', '⇧', '↑', '↓'],
      ['calendar.helpDrop', 'Enter'],
      ['calendar.helpClose', 'Esc'],
    ],
  ],
  [
    'calendar.helpLook',
    [
      ['calendar.sidebar', '['],
      ['calendar.secondZone', 'Z'],
      ['calendar.helpHours', '+', '−'],
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
