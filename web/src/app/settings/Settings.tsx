import { Suspense } from 'react';
import { Navigate, useParams } from 'react-router';
import { Page } from '../../components/page/Page';
import { SkeletonRows } from '../../components/page/PageSkeleton';
import type { Business, User } from '../../features/auth/session';
import { useLocale, Words } from '../../lib/i18n';
import { GROUPS, isSection, SECTIONS, type SectionId } from './sections';

type Props = { business: Business; user: User; isManager: boolean };

/** The settings: one place of them, beside the way to the others. */
export function Settings({ business, user, isManager }: Props) {
  const { t } = useLocale();
  const { section } = useParams();
  const groups = isManager ? GROUPS : GROUPS.filter((group) => group.title === 'settings.groupYou');
  const isOpen = (id: SectionId) => groups.some((group) => (group.ids as readonly SectionId[]).includes(id));
  if (!isSection(section) || !isOpen(section))
    return <Navigate to={`/settings/${isManager ? 'business' : 'account'}`} replace />;
  const { label, words, Panel } = SECTIONS[section];
  const item = (id: SectionId) => {
    const { icon: Icon, label: name } = SECTIONS[id];
    return { to: `/settings/${id}`, label: t(name), lead: <Icon size={16} aria-hidden="true" /> };
  };
  const side = groups.map((group) => ({ title: t(group.title), items: group.ids.map(item) }));
  return (
    <Page side={side} sideLabel={t('settings.title')} title={t(label)}>
      <Suspense fallback={<SkeletonRows rows={6} />}>
        <Words loaders={words}>
          <Panel key={section} business={business} user={user} />
        </Words>
      </Suspense>
    </Page>
  );
}
