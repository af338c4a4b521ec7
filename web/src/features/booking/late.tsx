/** One chunk for everything after the time is chosen. */
export { DetailsStep } from './details/DetailsStep';
export { HoldExpired } from './dialogs/HoldExpired';
export { SlotRefused } from './dialogs/SlotRefused';
export { DoneStep } from './done/DoneStep';
