import { useQueries } from '@tanstack/react-query';
import { CircleHelp, LayoutTemplate, UsersRound } from 'lucide-react';
import { Avatar } from '../../components/Avatar';
import type { SideGroup } from '../../components/page/SideNav';
import { useLocale } from '../../lib/i18n';
import { scheduleOf, useTeam } from './queries';
import type { Viewer } from './types';
import { weekOf } from './week/entries';
import { weekMinutes } from './week/hours';

/** Above this the hours of everybody are not fetched only to be shown beside their names. */
const SMALL_TEAM = 16;

/** The people whose availability the viewer may see, with their hours a week, and what concerns all of them. */
export function useSide({ isManager, staffId }: Viewer): SideGroup[] {
  const { t, format } = useLocale();
  const team = useTeam();
  const people = isManager ? team : team.filter((person) => person.id === staffId);
  const schedules = useQueries({
    queries: people.map((person) => ({ ...scheduleOf(person.id), enabled: people.length <= SMALL_TEAM })),
  });
  const why = {
    to: '/availability/why',
    label: t('avail.whyShort'),
    lead: <CircleHelp size={16} aria-hidden="true" />,
  };
  return [
    {
      title: t(isManager ? 'avail.team' : 'avail.you'),
      items: people.map((person, i) => {
        const weekly = schedules[i]?.data?.weekly;
        return {
          to: `/availability/${person.id}`,
          label: person.name,
          lead: <Avatar name={person.name} hue={person.hue} size={22} />,
          trail: weekly && t('avail.hours', { hours: format.number(Math.round(weekMinutes(weekOf(weekly)) / 60)) }),
        };
      }),
    },
    {
      title: t('avail.tools'),
      items: isManager
        ? [
            { to: '/availability/all', label: t('avail.several'), lead: <UsersRound size={16} aria-hidden="true" /> },
            {
              to: '/availability/templates',
              label: t('avail.templates'),
              lead: <LayoutTemplate size={16} aria-hidden="true" />,
            },
            why,
          ]
        : [why],
    },
  ];
}
