import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Announcer } from '../components/announce';
import { Toaster } from '../components/toast';
import { useLocale } from '../lib/i18n';
import { Fallback } from './Fallback';
import { routes } from './routes';

/** The owner's side. */
export function App({ client }: { client: QueryClient }) {
  const { tag } = useLocale();
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <I18nProvider locale={tag}>
      <Fallback>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <Toaster />
          <Announcer />
        </QueryClientProvider>
      </Fallback>
    </I18nProvider>
  );
}
