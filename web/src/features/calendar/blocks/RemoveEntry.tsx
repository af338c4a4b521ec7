import { Trash2 } from 'lucide-react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import type { Kept } from './plan';
import { useRemoveEntry } from './useBlock';
import { useWayBack } from './useWayBack';

type Props = { kept: Kept; staffId: string; onDone(): void };

/** Takes what is changed here away instead, with a way back. */
export function RemoveEntry({ kept, staffId, onDone }: Props) {
  const { t } = useLocale();
  const remove = useRemoveEntry();
  const say = useWayBack();
  const refusal = remove.error ? answered(remove.error) : null;
  return (
    <>
      {refusal && (
        <Notice tone="danger" live className="w-full">
          {t(refusal.kind === 'said' ? refusal.text : 'desk.refused')}
        </Notice>
      )}
      <Button
        kind="danger"
        className="me-auto max-md:h-11 max-md:w-full"
        isDisabled={remove.isPending}
        onPress={() =>
          remove.mutate(
            { kept, staffId },
            {
              onSuccess: (way) => {
                say(t('block.removed'), way);
                onDone();
              },
            },
          )
        }
      >
        <Trash2 size={14} aria-hidden="true" />
        {t('block.removeIt')}
      </Button>
    </>
  );
}
