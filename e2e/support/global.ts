import { request } from '@playwright/test';
import { Application } from './application.ts';

/** One application for the whole run; its address reaches the tests by the environment. */
export default async function start() {
  if (process.env.HORARIUM_URL) return;
  const application = await Application.start();
  process.env.HORARIUM_URL = application.url;
  await letManyHold(application.url);
  return () => application.stop();
}

/** All visitors of a run come from one address, and would use up what one may keep. */
async function letManyHold(baseURL: string) {
  const api = await request.newContext({ baseURL });
  await api.get('/api/session');
  const headers = async () => {
    const { cookies } = await api.storageState();
    return { 'X-XSRF-TOKEN': cookies.find((each) => each.name === 'XSRF-TOKEN')?.value ?? '' };
  };
  await api.post('/api/auth/login', { headers: await headers(), data: { email: 'owner@demo.test', password: 'demo' } });
  const rules = await api.get('/api/business/holds');
  const { holdMinutes } = await rules.json();
  const changed = await api.put('/api/business/holds', {
    headers: { ...(await headers()), 'If-Match': rules.headers().etag ?? '' },
    data: { holdMinutes, perAddress: 1000, perContact: 100 },
  });
  if (!changed.ok()) throw new Error(`PUT /api/business/holds: ${changed.status()} ${await changed.text()}`);
  await api.post('/api/auth/logout', { headers: await headers() });
  await api.dispose();
}
