import { Application } from './application.ts';

/** One application for the whole run; its address reaches the tests by the environment. */
export default async function start() {
  if (process.env.HORARIUM_URL) return;
  const application = await Application.start();
  process.env.HORARIUM_URL = application.url;
  return () => application.stop();
}
