export type ThemeId = 'light' | 'dark';

/** What the system asks for. */
export const systemTheme = (): ThemeId => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Dresses the whole document; the tokens of the theme hang on this attribute. */
export function applyTheme(theme: ThemeId): void {
  document.documentElement.dataset.theme = theme;
}
