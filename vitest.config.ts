import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/**
 * Too slow for the check between two edits: whole decks drawn and read back, at every length, the domain compiled and
 * tested anew with one section more, and the types of every look-up.
 */
const drawn = [
  "tests/contract/{all-formats,block-formats,brand,every-script,pdf-blocks,pdf-decks,pdf-handout,pdf-hostile-texts,pdf-long-texts,pdf-pictures,pdf-rules,pdf-scripts,preview-lane,render-pool}.test.ts",
  "tests/contract/{pptx-blocks,pptx-decks,pptx-hostile-texts,pptx-long-texts}.test.ts",
  "tests/contract/{paper-pdf,paper-docx,right-to-left,typed-addresses}.test.ts",
  "tests/contract/{fourteenth-section,grown-proposals,linear-fit}.test.ts",
  "tests/architecture/outside-keys.test.ts",
];

/** The domain holds no state of its own, so its tests may share what they import: half the time of the check. */
const oneRegistry = { isolate: false, pool: "threads" } as const;

/** Ends only what hangs: twice `WAIT_LIMIT_MS` of tests/support, whose own words come first. No test rests on it. */
const TEST_LIMIT_MS = 600_000;

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: TEST_LIMIT_MS,
    hookTimeout: TEST_LIMIT_MS,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["lib/**/*.test.ts"], ...oneRegistry },
      },
      {
        extends: true,
        test: {
          name: "components",
          include: ["components/**/*.test.{ts,tsx}"],
          // For all of them, those without a page too: a worker ends wherever the next file wants another environment.
          environment: "jsdom",
          setupFiles: ["patient-screen", "test-router", "modal-dialogs"].map((name) => `tests/support/${name}.ts`),
          ...oneRegistry,
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/{architecture,contract}/**/*.test.{ts,tsx}"],
          exclude: drawn,
          ...oneRegistry,
        },
      },
      {
        extends: true,
        test: { name: "drawn", include: drawn },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/embedded-server.ts"],
        },
      },
    ],
  },
});
