import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();
const PORT = Number(process.env.E2E_PORT ?? 4180);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // Some wait for a service worker or build a site, on machines that do other things as well.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    contextOptions: { reducedMotion: 'reduce' },
    // A worker would answer in place of the faulty responses that tests route; the offline test allows it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    ...(executablePath !== undefined && {
      launchOptions: {
        executablePath,
        args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
      },
    }),
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: 'node scripts/run-typescript.mjs src/node/serve/serve-command.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
