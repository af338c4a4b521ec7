import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the screens of the business read from the server and send to it, under the names used here. */
export type Business = Schemas['BusinessView'];
export type Rules = Schemas['SettingsView'];
export type RulesRequest = Schemas['SettingsRequest'];
export type HoldRules = Schemas['HoldRulesView'];
export type WaitlistRules = Schemas['WaitlistRulesView'];
export type BookingPage = Schemas['PageView'];
export type PageRequest = Schemas['PageRequest'];
export type Service = Schemas['ServiceView'];
export type Holiday = Schemas['Holiday'];
export type DayOfWeek = Schemas['DayOfWeek'];
