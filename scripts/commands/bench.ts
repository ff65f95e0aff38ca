import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { findOwn } from "@/lib/domain/text/find-own";
import type { Reading } from "@/tests/bench/measure";
import { type HttpSession, setUpAccount } from "@/tests/support/http-session";
import { startApp } from "@/tests/support/running-app";
import { readArguments, refuseUse } from "../read-arguments";
import { ensureBuild } from "../steps/build.mjs";
import { ensureTestTools } from "../steps/test-tools.mjs";

// Timings as ratios against a baseline of the same run, one JSON line each. They depend on the machine, so no test runs
// them; the command fails where a figure is over its limit. `npm run bench -- script preview` measures only those two.

type Bench = () => Promise<readonly Reading[]>;
type Measured = Reading | readonly Reading[];

const alone = (load: () => Promise<() => Promise<Measured>>) => async (): Promise<Reading[]> => {
  const measure = await load();
  return [await measure()].flat();
};

const withApp = (load: () => Promise<(session: HttpSession) => Promise<Measured>>) => async (): Promise<Reading[]> => {
  const measure = await load();
  const app = await startApp();
  try {
    return [await measure(await setUpAccount(app))].flat();
  } finally {
    await app.stop();
  }
};

/** Each loads what it measures when it is asked for, which is the whole of the export for some. */
const benches: Readonly<Record<string, Bench>> = {
  pdf: alone(async () => (await import("@/tests/bench/pdf")).benchPdf),
  pptx: alone(async () => (await import("@/tests/bench/pptx")).benchPptx),
  fit: alone(async () => (await import("@/tests/bench/fit")).benchFit),
  heap: alone(async () => (await import("@/tests/bench/pdf-heap")).benchPdfHeap),
  cold: alone(async () => (await import("@/tests/bench/cold-command")).benchColdCommand),
  start: alone(async () => (await import("@/tests/bench/start-up")).benchStartUp),
  recovery: alone(async () => (await import("@/tests/bench/recovery")).benchRecovery),
  gap: alone(async () => (await import("@/tests/bench/serving-gap")).benchServingGap),
  list: alone(async () => (await import("@/tests/bench/proposal-list")).benchProposalList),
  preview: withApp(async () => (await import("@/tests/bench/preview")).benchPreview),
  autosave: withApp(async () => (await import("@/tests/bench/autosave")).benchAutosave),
  largest: withApp(async () => (await import("@/tests/bench/largest-save")).benchLargestSave),
  grown: withApp(async () => (await import("@/tests/bench/grown-proposal")).benchGrownProposal),
  exporting: withApp(async () => (await import("@/tests/bench/saves-while-exporting")).benchSavesWhileExporting),
  attacked: alone(async () => (await import("@/tests/bench/saves-while-attacked")).benchSavesWhileAttacked),
  script: withApp(async () => (await import("@/tests/bench/script-bytes")).benchScriptBytes),
  typing: withApp(async () => (await import("@/tests/bench/typing")).benchTyping),
};

const all = Object.keys(benches);
const usage = `npm run bench -- [${all.join("] [")}]`;

function readChoice(): Bench[] {
  const { positionals: names } = readArguments({ usage, mostWords: all.length });
  return (names.length === 0 ? all : names).map(
    (name) => findOwn(benches, name) ?? refuseUse(usage, `There is no bench “${name}”.`),
  );
}

const chosen = readChoice();
await ensureTestTools();
// What is measured is the app as it is now; an older one would refuse what this command sends.
await ensureBuild();
setFlagsFromString("--expose-gc");
globalThis.gc ??= runInNewContext("gc");
for (const bench of chosen) {
  for (const reading of await bench()) {
    process.stdout.write(`${JSON.stringify(reading)}\n`);
    if (!reading.isMet) process.exitCode = 1;
  }
}
