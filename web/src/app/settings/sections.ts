import {
  Brush,
  Building2,
  FileUp,
  KeyRound,
  Scissors,
  Store,
  UserRound,
  UserRoundCog,
  UsersRound,
  Webhook,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import { catalogs as adminWords } from '../../features/admin/catalogs';
import type { Business, User } from '../../features/auth/session';
import { catalogs as catalogWords } from '../../features/catalog/catalogs';
import { catalogs as teamWords } from '../../features/team/catalogs';
import { catalogs as webhookWords } from '../../features/webhooks/catalogs';

export type SectionProps = { business: Business; user: User };

const panel = (load: () => Promise<ComponentType<SectionProps>>) => lazy(async () => ({ default: await load() }));

/** Every place of the settings: its words, its picture and its panel, each a chunk of its own. */
export const SECTIONS = {
  business: {
    label: 'settings.business',
    icon: Store,
    words: adminWords,
    Panel: panel(async () => (await import('../../features/admin/business/BusinessPanel')).BusinessPanel),
  },
  'booking-page': {
    label: 'settings.bookingPage',
    icon: Brush,
    words: adminWords,
    Panel: panel(async () => (await import('../../features/admin/page/PagePanel')).PagePanel),
  },
  services: {
    label: 'settings.services',
    icon: Scissors,
    words: catalogWords,
    Panel: panel(async () => (await import('../../features/catalog/services/ServicesPanel')).ServicesPanel),
  },
  staff: {
    label: 'settings.staff',
    icon: UsersRound,
    words: catalogWords,
    Panel: panel(async () => (await import('../../features/catalog/staff/StaffPanel')).StaffPanel),
  },
  resources: {
    label: 'settings.resources',
    icon: Building2,
    words: catalogWords,
    Panel: panel(async () => (await import('../../features/catalog/resources/ResourcesPanel')).ResourcesPanel),
  },
  users: {
    label: 'settings.users',
    icon: UserRoundCog,
    words: teamWords,
    Panel: panel(async () => (await import('../../features/team/UsersPanel')).UsersPanel),
  },
  'api-keys': {
    label: 'settings.apiKeys',
    icon: KeyRound,
    words: teamWords,
    Panel: panel(async () => (await import('../../features/team/keys/KeysPanel')).KeysPanel),
  },
  webhooks: {
    label: 'settings.webhooks',
    icon: Webhook,
    words: webhookWords,
    Panel: panel(async () => (await import('../../features/webhooks/WebhooksPanel')).WebhooksPanel),
  },
  files: {
    label: 'settings.files',
    icon: FileUp,
    words: adminWords,
    Panel: panel(async () => (await import('../../features/admin/files/FilesPanel')).FilesPanel),
  },
  account: {
    label: 'settings.account',
    icon: UserRound,
    words: teamWords,
    Panel: panel(async () => (await import('../../features/team/account/AccountPanel')).AccountPanel),
  },
} as const;

export type SectionId = keyof typeof SECTIONS;
export const isSection = (id: string | undefined): id is SectionId => id !== undefined && Object.hasOwn(SECTIONS, id);

/** The places of owners and admins, in groups; others have their account alone. */
export const GROUPS = [
  { title: 'settings.groupBusiness', ids: ['business', 'booking-page'] },
  { title: 'settings.groupCatalog', ids: ['services', 'staff', 'resources'] },
  { title: 'settings.groupAccess', ids: ['users', 'api-keys', 'webhooks', 'files'] },
  { title: 'settings.groupYou', ids: ['account'] },
] as const;
