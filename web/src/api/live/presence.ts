import { create } from 'zustand';

/**
 * How changes of others reach this page.
 * - `off`: nobody listens.
 * - `starting`: on its way for the first time.
 * - `live`: as they happen.
 * - `asking`: the channel does not get through, so the server is asked from time to time.
 * - `reconnecting`: the channel is cut; it is tried again in a moment.
 * - `offline`: not at all, as there is no network or no server.
 */
export type Presence = 'off' | 'starting' | 'live' | 'asking' | 'reconnecting' | 'offline';

/** `knownAt`: when what is shown was last known to be what the server knows, in milliseconds since 1970; 0 while it never was. */
export const usePresence = create<{ presence: Presence; knownAt: number }>(() => ({ presence: 'off', knownAt: 0 }));

/** Whether somebody sees to it that changes reach what is shown, so that nothing has to be read again by the clock. */
export const isFollowed = () => usePresence.getState().presence !== 'off';
