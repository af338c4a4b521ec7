import {
  Ban,
  CalendarDays,
  ChartNoAxesColumn,
  Columns3,
  Hourglass,
  Plane,
  Plus,
  Printer,
  Repeat,
  UsersRound,
} from 'lucide-react';
import { useNavigate, useSearchParams } from 'react-router';
import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, now, plusMinutes } from '../../../lib/time/instants';
import { useCustomers } from '../create/customers';
import { canOpen, openBlock, openCreate, openPrint, openSeries, openWaitlist } from '../dialogs/store';
import type { DialogProps } from '../dialogs/table';
import { writeAddress } from '../shell/address';
import { clockText } from '../words';
import { type Hit, type Section, says } from './hits';
import { readDate } from './readDate';
import { useVisits } from './useVisits';

const MORNING = 9 * 60;
const HOUR = 60;
const PERSON_HUE = 178;

/** What a text finds: a date, appointments, customers, people of the team, commands; without a text the commands. */
export function useHits(text: string, setting: DialogProps<'palette'>): { sections: Section[]; isLooking: boolean } {
  const { t, format } = useLocale();
  const { business, staff, services, date, onDate, onAppointment } = setting;
  const { zone } = business;
  const [, setParams] = useSearchParams();
  const navigate = useNavigate();
  const today = dateIn(now(), zone);
  const wish = text.trim();
  const { found, isLooking } = useCustomers(wish);
  const visits = useVisits(
    found.map((c) => c.id),
    Date.now(),
  );
  const goTo = (patch: Parameters<typeof writeAddress>[1]) => setParams((old) => writeAddress(old, patch, today));
  const start = instantAt(date, MORNING, zone);
  const read = readDate(wish, today);
  const commands: (Hit | null)[] = [
    canOpen('create')
      ? { id: 'new', text: t('calendar.newAppointment'), icon: Plus, shortcut: 'C', run: () => openCreate({ start }) }
      : null,
    canOpen('series')
      ? { id: 'series', text: t('palette.recurring'), icon: Repeat, run: () => openSeries({ start }) }
      : null,
    ...(canOpen('block')
      ? (['block', 'time_off'] as const).map(
          (kind): Hit => ({
            id: kind,
            text: t(kind === 'block' ? 'block.title' : 'palette.timeOff'),
            icon: kind === 'block' ? Ban : Plane,
            ...(kind === 'block' && { shortcut: 'B' }),
            run: () => openBlock({ start, end: plusMinutes(start, HOUR), staffIds: [], kind }),
          }),
        )
      : []),
    { id: 'today', text: t('calendar.today'), icon: CalendarDays, shortcut: 'T', run: () => onDate(today) },
    ...(['day', 'week', 'month'] as const).map(
      (view): Hit => ({
        id: view,
        text: t(view === 'week' ? 'calendar.weekView' : `calendar.${view}`),
        icon: Columns3,
        shortcut: view[0]?.toUpperCase() ?? '',
        run: () => goTo({ view }),
      }),
    ),
    canOpen('waitlist')
      ? { id: 'waitlist', text: t('calendar.waitlist'), icon: Hourglass, shortcut: 'L', run: () => openWaitlist() }
      : null,
    {
      id: 'customers',
      text: t('owner.customers'),
      icon: UsersRound,
      run: () => void navigate('/customers'),
    },
    { id: 'insights', text: t('owner.insights'), icon: ChartNoAxesColumn, run: () => void navigate('/insights') },
    canOpen('print')
      ? { id: 'print', text: t('calendar.print'), icon: Printer, shortcut: 'P', run: () => openPrint({ date }) }
      : null,
  ];
  const actions = commands.filter((c): c is Hit => c !== null && (wish === '' || says(c.text, wish)));
  const team = staff
    .filter((s) => wish === '' || says(`${s.name} ${s.title}`, wish))
    .map(
      (s): Hit => ({
        id: s.id,
        text: t('palette.dayOf', { name: s.name }),
        detail: s.title,
        person: s,
        run: () => goTo({ view: 'week', week: [s.id] }),
      }),
    );
  if (wish === '')
    return {
      isLooking: false,
      sections: [
        { id: 'actions', title: t('palette.actions'), hits: actions },
        { id: 'team', title: t('palette.team'), hits: team },
      ],
    };
  const dates: Hit[] = read
    ? [
        {
          id: 'date',
          text: format.fullDate(read),
          detail: t('palette.goTo'),
          icon: CalendarDays,
          run: () => onDate(read),
        },
      ]
    : [];
  const appointments = visits.map((v): Hit => {
    const on = dateIn(v.start, zone);
    return {
      id: v.bookingId,
      text: v.customer,
      detail: [`${format.shortDate(on)}, ${clockText(v.start, zone, format)}`, v.serviceName].join(' · '),
      icon: CalendarDays,
      run: () => onAppointment(v.appointmentId, on),
    };
  });
  const customers = found.map((c): Hit => {
    const usual = visits.find((v) => v.customer === c.name)?.serviceId;
    const serviceId = services.some((s) => s.id === usual) ? usual : undefined;
    return {
      id: c.id,
      text: t('create.bookName', { name: c.name }),
      detail: [c.email, c.phone].filter(Boolean).join(' · '),
      person: { name: c.name, hue: PERSON_HUE },
      run: () =>
        openCreate({
          start,
          person: { id: c.id, name: c.name, email: c.email, phone: c.phone ?? null },
          ...(serviceId && { serviceId }),
        }),
    };
  });
  const sections = [
    { id: 'date', title: t('palette.date'), hits: dates },
    { id: 'appointments', title: t('palette.appointments'), hits: appointments },
    { id: 'customers', title: t('palette.customers'), hits: canOpen('create') ? customers : [] },
    { id: 'team', title: t('palette.team'), hits: team },
    { id: 'actions', title: t('palette.actions'), hits: actions },
  ];
  return { isLooking, sections: sections.filter((s) => s.hits.length > 0) };
}
