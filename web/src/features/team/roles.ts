import type { Translate } from '../../lib/i18n';
import type { Role } from './types';

const ROLES = [
  { id: 'OWNER', label: 'team.owner', detail: 'team.ownerDetail' },
  { id: 'ADMIN', label: 'team.admin', detail: 'team.adminDetail' },
  { id: 'STAFF', label: 'team.staff', detail: 'team.staffDetail' },
] as const satisfies { id: Role; label: string; detail: string }[];

/** The roles as choices, each with what it may do. */
export const roleOptions = (t: Translate) =>
  ROLES.map(({ id, label, detail }) => ({ id, label: t(label), detail: t(detail) }));
export const roleName = (role: Role, t: Translate) => t(ROLES.find(({ id }) => id === role)?.label ?? 'team.staff');
