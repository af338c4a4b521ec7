import { systemTheme, type ThemeId } from '../../theme/theme';

const query = new URLSearchParams(location.search);

/** `?accent=45`: the hue of a page that links here or frames this one, in degrees. Undefined: the business's own. */
export const accentAsked = hueOf(query.get('accent'));

/** `?theme=dark`, else what the system asks for. */
export function themeAsked(): ThemeId {
  const asked = query.get('theme');
  return asked === 'dark' || asked === 'light' ? asked : systemTheme();
}

/** Any number of degrees as 0 … 359; undefined when the text is none. */
export function hueOf(text: string | null): number | undefined {
  const hue = text?.trim() ? Number(text) : Number.NaN;
  return Number.isFinite(hue) ? ((hue % 360) + 360) % 360 : undefined;
}
