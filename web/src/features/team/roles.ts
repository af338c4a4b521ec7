import type { Translate } from '../../lib/i18n';
import type { Role } from './types';

const ROLES = [
  { id: 'OWNER', label: 'users.owner', detail: 'users.ownerDetail' },
  { id: 'ADMIN', label: 'users.admin', detail: 'users.adminDetail' },
  { id: 'STAFF', label: 'users.staff', detail: 'users.staffDetail' },
] as const satisfies { id: Role; label: string; detail: string }[];

/** The roles as choices, each with what it may do. */
export const roleOptions = (t: Translate) =>
  ROLES.map(({ id, label, detail }) => ({ id, label: t(label), detail: t(detail) }));
export const roleName = (role: Role, t: Translate) => t(ROLES.find(({ id }) => id === role)?.label ?? 'users.staff');
