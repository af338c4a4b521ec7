/** An exact sum: `amount` counts the minor unit of the ISO 4217 currency (4500 AED = 45 dirhams, 4500 JPY = 4500 yen). */
export type Money = { amount: number; currency: string };

const formats = new Map<string, Intl.NumberFormat>();

function currencyFormat(tag: string, currency: string, whole: boolean) {
  const key = `${tag} ${currency} ${whole}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag, { style: 'currency', currency, ...(whole && { minimumFractionDigits: 0 }) });
    formats.set(key, format);
  }
  return format;
}

/** How many minor units one of a currency has: 100 for AED, 1 for JPY, 1000 for KWD. */
export const minorUnits = (currency: string) =>
  10 ** (currencyFormat('en', currency, false).resolvedOptions().maximumFractionDigits ?? 2);

/** "AED 45" or "AED 45.50": the minor unit is shown only when it is not zero. */
export function formatMoney({ amount, currency }: Money, tag: string): string {
  const full = currencyFormat(tag, currency, false);
  const perMajor = 10 ** (full.resolvedOptions().maximumFractionDigits ?? 2);
  const whole = amount % perMajor === 0;
  return (whole ? currencyFormat(tag, currency, true) : full).format(amount / perMajor);
}
