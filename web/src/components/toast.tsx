import { X } from 'lucide-react';
import { create } from 'zustand';
import { useLocale } from '../lib/i18n';

const SHOWN_MS = 6_000;

const useToast = create<{ text: string; turn: number }>(() => ({ text: '', turn: 0 }));
let timer = 0;

/** Says in one line what has just been done. The next message replaces it; it leaves by itself after six seconds. */
export function toast(text: string) {
  clearTimeout(timer);
  useToast.setState((old) => ({ text, turn: old.turn + 1 }));
  timer = window.setTimeout(hide, SHOWN_MS);
}

const hide = () => useToast.setState({ text: '' });

/** The place where toasts appear and are read out; once per page. */
export function Toaster() {
  const { t } = useLocale();
  const { text, turn } = useToast();
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-6 z-50 flex justify-center px-4 max-md:bottom-20"
    >
      {text && (
        <div
          key={turn}
          className="fade-up pointer-events-auto flex min-h-11 items-center gap-3 rounded-lg bg-ink py-1.5 ps-4 pe-2 text-sm text-surface shadow-lift"
        >
          {text}
          <button
            type="button"
            aria-label={t('kit.close')}
            onClick={hide}
            className="grid size-7 shrink-0 place-items-center rounded-sm hover:bg-surface/15"
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
