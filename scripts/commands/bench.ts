import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { benchAutosave } from "@/tests/bench/autosave";
import { benchColdCommand } from "@/tests/bench/cold-command";
import { benchLargestSave } from "@/tests/bench/largest-save";
import type { Reading } from "@/tests/bench/measure";
import { benchPdf } from "@/tests/bench/pdf";
import { benchPdfHeap } from "@/tests/bench/pdf-heap";
import { benchPptx } from "@/tests/bench/pptx";
import { benchSavesWhileExporting } from "@/tests/bench/saves-while-exporting";
import { benchScriptBytes } from "@/tests/bench/script-bytes";
import { benchStartUp } from "@/tests/bench/start-up";
import { type HttpSession, setUpAccount } from "@/tests/support/http-session";
import { startApp } from "@/tests/support/running-app";
import { ensureTestTools } from "../steps/test-tools.mjs";

// Timings as ratios against a baseline of the same run, one JSON line each; they depend on the machine, so they inform
// and never fail. Bytes do not: a page over its budget fails the command. `npm run bench -- script` counts them alone.

const print = (reading: Reading): boolean => process.stdout.write(`${JSON.stringify(reading)}\n`);

async function withApp(measure: (session: HttpSession) => Promise<void>): Promise<void> {
  const app = await startApp();
  try {
    await measure(await setUpAccount(app));
  } finally {
    await app.stop();
  }
}

async function printTimes(): Promise<void> {
  await ensureTestTools();
  setFlagsFromString("--expose-gc");
  globalThis.gc ??= runInNewContext("gc");
  for (const reading of await benchPdf()) print(reading);
  print(await benchPptx());
  print(await benchPdfHeap());
  print(await benchColdCommand());
  print(await benchStartUp());
  await withApp(async (session) => {
    print(await benchAutosave(session));
    print(await benchLargestSave(session));
    print(await benchSavesWhileExporting(session));
  });
}

async function printScriptBytes(session: HttpSession): Promise<void> {
  const readings = await benchScriptBytes(session);
  for (const reading of readings) print(reading);
  if (!readings.every(({ isMet }) => isMet)) process.exitCode = 1;
}

const only = process.argv[2];
if (only !== undefined && only !== "script") throw new Error(`There is no bench “${only}”; there is “script”`);
if (only === undefined) await printTimes();
await withApp(printScriptBytes);
