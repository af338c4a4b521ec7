import { Problem, Unreachable } from '../../api';
import type { Translate } from '../../lib/i18n';

/** Why something was not done, and what to do about it. */
export function problemText(error: unknown, t: Translate): string {
  if (error instanceof Unreachable) return t('avail.unreachable');
  if (!(error instanceof Problem)) return t('avail.failed');
  if (error.status === 412) return t('avail.stale');
  if (error.status === 403) return t('avail.forbidden');
  if (error.status === 404) return t('avail.gone');
  if (error.kind === 'template-exists') return t('avail.templateExists');
  const [first] = error.body.errors ?? [];
  return first ? t('avail.refused', { field: first.field, message: first.message }) : t('avail.failed');
}

export const isOrphaning = (error: unknown): error is Problem =>
  error instanceof Problem && error.kind === 'would-orphan';
