import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const FRESH_MS = 30_000;
const TRIES = 2;

/** Only what may go well the next time is asked again: no answer, or a failure of the server (5xx). */
const mayRecover = (error: Error) => !(error instanceof Problem) || error.status >= 500;

/** The cache of answers of one page. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < TRIES && mayRecover(error),
      },
      mutations: { retry: false },
    },
  });
