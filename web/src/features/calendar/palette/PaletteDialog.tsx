import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Kbd } from '../../../components/Kbd';
import { useLocale } from '../../../lib/i18n';
import type { DialogProps } from '../dialogs/table';
import { HitRow } from './HitRow';
import type { Hit } from './hits';
import { useHits } from './useHits';

/** Everything from the keyboard: commands, people, appointments and dates in one list. */
export function PaletteDialog(props: DialogProps<'palette'>) {
  const { t } = useLocale();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
      className="veil fixed inset-0 z-50 flex items-start justify-center bg-veil px-4 pt-[12dvh]"
    >
      <Modal className="pop w-full max-w-[600px] overflow-hidden rounded-xl bg-raised shadow-pop">
        <Dialog aria-label={t('palette.label')} className="outline-none">
          <Palette {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette(props: DialogProps<'palette'>) {
  const { t } = useLocale();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { sections, isLooking } = useHits(text, props);
  const hits = sections.flatMap((s) => s.hits);
  const current = Math.min(at, hits.length - 1);
  useEffect(() => {
    if (current >= 0) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const run = (hit: Hit | undefined) => {
    if (!hit) return;
    props.onClose();
    hit.run();
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step && hits.length > 0) setAt((current + step + hits.length) % hits.length);
    if (e.key === 'Enter') run(hits[current]);
    if (step || e.key === 'Enter') e.preventDefault();
  };
  return (
    <>
      <div className="flex h-13 items-center gap-3 border-b border-line px-4">
        <Search size={17} aria-hidden="true" className="text-ink-3" />
        <input
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(current >= 0 && { 'aria-activedescendant': `${id}-${current}` })}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: it was opened to type into
          autoFocus
          value={text}
          onChange={(e) => {
            setText(e.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 bg-transparent py-3 text-base outline-none placeholder:text-ink-3"
        />
        <Kbd>Esc</Kbd>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={0}
        aria-label={t('palette.results')}
        aria-busy={isLooking}
        className="max-h-[min(420px,60dvh)] overflow-auto p-2 outline-none"
      >
        {sections.map((section) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, which no element is
          <div key={section.id} role="group" aria-label={section.title}>
            <p aria-hidden="true" className="micro px-2.5 pt-2 pb-1">
              {section.title}
            </p>
            {section.hits.map((hit) => {
              const place = hits.indexOf(hit);
              return (
                <HitRow
                  key={hit.id}
                  id={`${id}-${place}`}
                  hit={hit}
                  isCurrent={place === current}
                  onPoint={() => setAt(place)}
                  onPick={() => run(hit)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {hits.length === 0 && (
        <p role="status" className="px-4 pb-10 text-center text-sm text-ink-3">
          {isLooking ? '…' : t('palette.none')}
        </p>
      )}
      <footer className="flex items-center gap-4 border-t border-line bg-sunken px-4 py-2 text-2xs text-ink-3 max-md:hidden dark:bg-canvas">
        <span className="flex items-center gap-1">
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd>
          {t('palette.choose')}
        </span>
        <span className="flex items-center gap-1">
          <Kbd>↵</Kbd>
          {t('palette.open')}
        </span>
        <span className="ms-auto">{t('palette.try')}</span>
      </footer>
    </>
  );
}
