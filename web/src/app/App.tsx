import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Announcer } from '../components/announce';
import { Toaster } from '../components/toast';
import { CalendarPage } from '../features/calendar/shell/CalendarPage';
import { useLocale } from '../lib/i18n';
import { Fallback } from './Fallback';
import { LoginRoute } from './LoginRoute';
import { NotFound } from './NotFound';
import { SignedIn } from './SignedIn';

/** The owner's side: which address shows which page. */
export function App({ client }: { client: QueryClient }) {
  const { tag } = useLocale();
  return (
    <I18nProvider locale={tag}>
      <Fallback>
        <QueryClientProvider client={client}>
          <BrowserRouter>
            <Routes>
              <Route path="/login" element={<LoginRoute />} />
              <Route path="/" element={<Navigate to="/calendar" replace />} />
              <Route
                path="/calendar"
                element={
                  <SignedIn>
                    {(visit) => (
                      <CalendarPage business={visit.business} role={visit.role ?? null} staffId={visit.staffId} />
                    )}
                  </SignedIn>
                }
              />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </BrowserRouter>
          <Toaster />
          <Announcer />
        </QueryClientProvider>
      </Fallback>
    </I18nProvider>
  );
}
