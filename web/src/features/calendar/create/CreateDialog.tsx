import { useLayoutEffect, useRef, useState } from 'react';
import { usePhone } from '../../../components/useMedia';
import type { DialogProps } from '../dialogs/table';
import { AppointmentSheet } from './AppointmentSheet';
import { type Draft, draftOf } from './draft';
import { QuickCreate } from './QuickCreate';

/** A new appointment: a small form at the pressed time of the grid, the whole one where there is no such place. */
export function CreateDialog(props: DialogProps<'create'>) {
  const isPhone = usePhone();
  const anchor = useRef<Element | null>(null);
  const isLeft = useRef(false);
  const [place, setPlace] = useState<'unknown' | 'grid' | 'sheet'>('unknown');
  const [draft, setDraft] = useState<Draft | null>(() => draftOf(props.request, props.services));
  useLayoutEffect(() => {
    anchor.current = document.querySelector('[data-draft]');
    setPlace(anchor.current && !isPhone ? 'grid' : 'sheet');
  }, [isPhone]);
  if (!draft || place === 'unknown') return null;
  if (place === 'sheet') return <AppointmentSheet {...props} first={draft} />;
  return (
    <QuickCreate
      {...props}
      anchor={anchor}
      first={draft}
      // the whole form takes the focus, which closes the small one when that has been left already
      onClose={() => isLeft.current || props.onClose()}
      onMore={(now) => {
        isLeft.current = true;
        setDraft(now);
        setPlace('sheet');
      }}
    />
  );
}
