import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Whole decks drawn and read back, at every length: too slow for the check between two edits. */
const drawn = ["tests/contract/{pdf-blocks,pdf-decks,pdf-hostile-texts,pdf-long-texts,render-pool}.test.ts"];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/{architecture,contract}/**/*.test.{ts,tsx}"],
          exclude: drawn,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "drawn", include: drawn, testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/embedded-server.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
