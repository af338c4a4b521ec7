import { create } from 'zustand';
import type { DialogKind, DialogRequests, OpenDialog } from './requests';
import { table } from './table';

/** The one dialog of the calendar that is open; null when there is none. */
export const useDialogs = create<{ open: OpenDialog | null }>(() => ({ open: null }));

/** Whether somebody has built that dialog; what opens it is hidden as long as nobody has. */
export const canOpen = (kind: DialogKind): boolean => table[kind] !== null;

const show = <K extends DialogKind>(kind: K, request: DialogRequests[K]) =>
  canOpen(kind) && useDialogs.setState({ open: { kind, request } as OpenDialog });

export const openCreate = (request: DialogRequests['create']) => show('create', request);
export const openBlock = (request: DialogRequests['block']) => show('block', request);
export const openSeries = (request: DialogRequests['series']) => show('series', request);
export const openSeriesEdit = (request: DialogRequests['seriesEdit']) => show('seriesEdit', request);
export const openWaitlist = (request: DialogRequests['waitlist'] = {}) => show('waitlist', request);
export const openScope = (request: DialogRequests['scope']) => show('scope', request);
export const openPalette = () => show('palette', {});
export const openPrint = (request: DialogRequests['print']) => show('print', request);
export const closeDialog = () => useDialogs.setState({ open: null });
