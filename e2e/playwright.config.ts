import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 860 } };
const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };

export default defineConfig({
  testDir: 'tests',
  globalSetup: './support/global.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: 'shots/{arg}{ext}',
  timeout: 60_000,
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Dubai',
    trace: 'retain-on-failure',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
    },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: phone, grep: /@phone/ },
  ],
});
