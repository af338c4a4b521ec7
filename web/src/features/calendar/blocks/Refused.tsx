import { Problem } from '../../../api';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';

/** Why the time is not kept free, or not as it was written. */
export function Refused({ error }: { error: Error | null }) {
  const { t } = useLocale();
  if (!error) return null;
  const what = answered(error);
  const isNewInTheWay = error instanceof Problem && error.kind === 'would-orphan';
  // of a block that returns, the first date has to be one that its rule names
  const isOffRule = error instanceof Problem && error.messageFor('start')?.includes('rule');
  const text = isNewInTheWay ? 'block.wouldOrphan' : isOffRule ? 'block.offRule' : null;
  return (
    <Notice tone="danger" live>
      {t(text ?? (what.kind === 'said' ? what.text : 'block.moveRefused'))}
    </Notice>
  );
}
