import { defineConfig } from "@playwright/test";
import { WAIT_LIMIT_MS } from "./tests/support/hang-limits";

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Each worker runs an app and a database of its own; two cores hold one.
  workers: 1,
  timeout: 2 * WAIT_LIMIT_MS,
  expect: { timeout: WAIT_LIMIT_MS },
  forbidOnly: true,
  // A shared machine may stall for longer than a test waits. What needed its second try is named in the summary.
  retries: process.env.CI ? 1 : 0,
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      // Without a UTF-8 locale, as on a bare machine, Chromium gives up names that are not plain ASCII.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      // Chromium's own sandbox refuses to run as root, as in a container.
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
});
