import { useLocale } from '../../../lib/i18n';
import type { Appointment, Business, Service, Staff } from '../types';
import { activeAttendees, clockText, isClass, STATUS, titleOf } from '../words';

type Props = {
  date: string;
  business: Business;
  staff: readonly Staff[];
  services: ReadonlyMap<string, Service>;
  appointments: readonly Appointment[];
};

/** A date on paper: a table for each staff member, where words say what colours say on screen. */
export function DaySheet({ date, business, staff, services, appointments }: Props) {
  const { t, format } = useLocale();
  const groups = staff
    .map((person) => ({
      person,
      list: appointments
        .filter((a) => a.staffIds.includes(person.id))
        .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)),
    }))
    .filter(({ list }) => list.length > 0);
  return (
    <>
      <header className="flex items-baseline justify-between gap-4 border-b-2 border-current pb-2">
        <p className="text-lg font-semibold">{format.fullDate(date)}</p>
        <p className="text-xs">
          <bdi>{business.name}</bdi> · {t('calendar.count', { count: appointments.length })}
        </p>
      </header>
      {groups.map(({ person, list }) => (
        <section key={person.id} className="mt-4 break-inside-avoid">
          <h3 dir="auto" className="mb-1 text-sm font-semibold">
            {person.name}
          </h3>
          <table className="w-full border-collapse text-start text-xs">
            <thead className="sr-only">
              <tr>
                {(['done', 'time', 'customer', 'service', 'place', 'note'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`print.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map((a) => (
                <Line key={a.id} appointment={a} service={services.get(a.serviceId)} zone={business.zone} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {groups.length === 0 && <p className="py-10 text-center text-sm">{t('print.nothing')}</p>}
    </>
  );
}

type LineProps = { appointment: Appointment; service: Service | undefined; zone: string };

function Line({ appointment: a, service, zone }: LineProps) {
  const { t, format } = useLocale();
  const coming = activeAttendees(a);
  const [first] = coming;
  const who = isClass(a) ? coming.map((each) => each.customer.name).join(', ') : titleOf(a, service);
  const words = [
    a.status !== 'CONFIRMED' && t(STATUS[a.status].word),
    isClass(a) && t('calendar.seats', { taken: a.seatsTaken, capacity: a.capacity }),
    !isClass(a) && first?.customer.phone,
    a.notes,
    !isClass(a) && first?.notes,
  ];
  return (
    <tr className="border-b border-[#d8dbe0] align-top [&>td]:py-1.5 [&>td]:pe-3">
      <td className="w-5">
        <span className="mt-0.5 block size-3 rounded-[2px] border border-current" />
      </td>
      <td className="tnum w-24 whitespace-nowrap">
        <bdi dir="ltr">
          {clockText(a.start, zone, format)}–{clockText(a.end, zone, format)}
        </bdi>
      </td>
      <td dir="auto" className="w-32 font-semibold">
        {who}
      </td>
      <td className="w-32">{service?.name}</td>
      <td className="w-16">{a.units.map((u) => u.name).join(', ')}</td>
      <td dir="auto">{words.filter(Boolean).join(' · ')}</td>
    </tr>
  );
}
