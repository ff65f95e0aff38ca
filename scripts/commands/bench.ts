import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { findOwn } from "@/lib/domain/text/find-own";
import { benchAutosave } from "@/tests/bench/autosave";
import { benchColdCommand } from "@/tests/bench/cold-command";
import { benchFit } from "@/tests/bench/fit";
import { benchGrownProposal } from "@/tests/bench/grown-proposal";
import { benchLargestSave } from "@/tests/bench/largest-save";
import type { Reading } from "@/tests/bench/measure";
import { benchPdf } from "@/tests/bench/pdf";
import { benchPdfHeap } from "@/tests/bench/pdf-heap";
import { benchPptx } from "@/tests/bench/pptx";
import { benchPreview } from "@/tests/bench/preview";
import { benchProposalList } from "@/tests/bench/proposal-list";
import { benchRecovery } from "@/tests/bench/recovery";
import { benchSavesWhileAttacked } from "@/tests/bench/saves-while-attacked";
import { benchSavesWhileExporting } from "@/tests/bench/saves-while-exporting";
import { benchScriptBytes } from "@/tests/bench/script-bytes";
import { benchServingGap } from "@/tests/bench/serving-gap";
import { benchStartUp } from "@/tests/bench/start-up";
import { benchTyping } from "@/tests/bench/typing";
import { type HttpSession, setUpAccount } from "@/tests/support/http-session";
import { startApp } from "@/tests/support/running-app";
import { readArguments, refuseUse } from "../read-arguments";
import { ensureTestTools } from "../steps/test-tools.mjs";

// Timings as ratios against a baseline of the same run, one JSON line each. They depend on the machine, so no test runs
// them; the command fails where a figure is over its limit. `npm run bench -- script preview` measures only those two.

type Bench = () => Promise<readonly Reading[]>;

const one = (bench: () => Promise<Reading>) => async (): Promise<Reading[]> => [await bench()];

const withApp = (measure: (session: HttpSession) => Promise<Reading | readonly Reading[]>) => async () => {
  const app = await startApp();
  try {
    return [await measure(await setUpAccount(app))].flat();
  } finally {
    await app.stop();
  }
};

const benches: Readonly<Record<string, Bench>> = {
  pdf: benchPdf,
  pptx: one(benchPptx),
  fit: one(benchFit),
  heap: one(benchPdfHeap),
  cold: one(benchColdCommand),
  start: one(benchStartUp),
  recovery: one(benchRecovery),
  gap: one(benchServingGap),
  list: benchProposalList,
  preview: withApp(benchPreview),
  autosave: withApp(benchAutosave),
  largest: withApp(benchLargestSave),
  grown: withApp(benchGrownProposal),
  exporting: withApp(benchSavesWhileExporting),
  attacked: benchSavesWhileAttacked,
  script: withApp(benchScriptBytes),
  typing: withApp(benchTyping),
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
setFlagsFromString("--expose-gc");
globalThis.gc ??= runInNewContext("gc");
for (const bench of chosen) {
  for (const reading of await bench()) {
    process.stdout.write(`${JSON.stringify(reading)}\n`);
    if (!reading.isMet) process.exitCode = 1;
  }
}
