import { useLocale } from '../../../lib/i18n';
import type { Delivery } from '../types';

/** JSON with its lines broken, for reading; any other text as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** What was sent, what went wrong, and what came back. */
export function DeliveryText({ delivery }: { delivery: Delivery }) {
  const { t } = useLocale();
  const { body, error, answerBody } = delivery;
  return (
    <div className="grid grid-cols-1 gap-3 pt-3 ps-11">
      {error && <Block title={t('hook.error')} text={error} />}
      {answerBody && <Block title={t('hook.answerBody')} text={readable(answerBody)} />}
      <Block title={t('hook.message')} text={readable(body)} />
    </div>
  );
}

function Block({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title}>
      <h3 className="micro mb-1">{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0} dir="ltr" className="m-0 max-h-64 overflow-auto rounded-md bg-sunken p-3 text-xs text-ink-2">
        {text}
      </pre>
    </section>
  );
}
