import { type ComponentType, Suspense } from 'react';
import type { DialogKind } from './requests';
import { closeDialog, useDialogs } from './store';
import { type DialogProps, type DialogSetting, table } from './table';

/** The place where the open dialog appears; once, in front of the calendar. */
export function Dialogs(setting: Omit<DialogSetting, 'onClose'>) {
  const open = useDialogs((s) => s.open);
  if (!open) return null;
  // kind and request come as a pair, which the compiler cannot follow through an index
  const Dialog = table[open.kind] as ComponentType<DialogProps<DialogKind>> | null;
  return <Suspense>{Dialog && <Dialog {...setting} request={open.request} onClose={closeDialog} />}</Suspense>;
}
