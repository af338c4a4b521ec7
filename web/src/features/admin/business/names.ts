/** How a language names currencies or countries; the code itself where it has no name. */
export function namesOf(tag: string, type: 'currency' | 'region') {
  const names = new Intl.DisplayNames([tag], { type, fallback: 'code' });
  return (code: string) => names.of(code) ?? code;
}

/** Every currency that this browser knows, and the one that is chosen. */
export const currencies = (chosen: string) => [...new Set([chosen, ...Intl.supportedValuesOf('currency')])].sort();
