import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the screens of users, keys and the own account read from the server, under the names used here. */
export type Business = Schemas['BusinessView'];
export type User = Schemas['UserView'];
export type Role = Schemas['Role'];
export type Member = Schemas['MemberView'];
export type Invitation = Schemas['InvitationView'];
export type ApiKey = Schemas['ApiKeyView'];
export type Staff = Schemas['StaffView'];
