import { createRoot } from 'react-dom/client';
import './owner.css';
import { applyTheme, systemTheme } from './theme/theme';

applyTheme(systemTheme());
const root = document.getElementById('root');
if (root) createRoot(root).render(<h1 className="sr-only">Horarium</h1>);
