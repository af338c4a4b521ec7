import { create } from 'zustand';
import { applyTheme, systemTheme, type ThemeId } from '../theme/theme';

const KEY = 'horarium.theme';
const DARK = '(prefers-color-scheme: dark)';

const chosen = (): ThemeId | null => {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : null;
};

export const useTheme = create<{ theme: ThemeId }>(() => ({ theme: chosen() ?? systemTheme() }));

/** Dresses the page as chosen here, else as the system asks, and follows the system as long as nothing is chosen. */
export function startTheme() {
  applyTheme(useTheme.getState().theme);
  useTheme.subscribe(({ theme }) => applyTheme(theme));
  matchMedia(DARK).addEventListener('change', () => useTheme.setState({ theme: chosen() ?? systemTheme() }));
}

/** The other theme. Choosing what the system asks for anyway means following it again. */
export function toggleTheme() {
  const theme = useTheme.getState().theme === 'dark' ? 'light' : 'dark';
  if (theme === systemTheme()) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  useTheme.setState({ theme });
}
