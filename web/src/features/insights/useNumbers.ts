import { useMemo } from 'react';
import { useLocale } from '../../lib/i18n';

/** How the language of the page writes shares and changes of them. */
export function useNumbers() {
  const { tag } = useLocale();
  return useMemo(() => {
    const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    const whole = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    const change = new Intl.NumberFormat(tag, {
      style: 'percent',
      maximumFractionDigits: 0,
      signDisplay: 'exceptZero',
    });
    const points = new Intl.NumberFormat(tag, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    return {
      /** "3.6 %" of 0.036 */
      share: (part: number) => share.format(part),
      /** "74 %" of 0.741 */
      whole: (part: number) => whole.format(part),
      /** "+18 %" of 0.18 */
      change: (part: number) => change.format(part),
      /** "−1.2" of −0.012, in points of a percentage */
      points: (part: number) => points.format(part * 100),
    };
  }, [tag]);
}
