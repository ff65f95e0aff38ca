import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { benchAutosave } from "@/tests/bench/autosave";
import { benchColdCommand } from "@/tests/bench/cold-command";
import { benchLargestSave } from "@/tests/bench/largest-save";
import type { Reading } from "@/tests/bench/measure";
import { benchPdf } from "@/tests/bench/pdf";
import { benchPdfHeap } from "@/tests/bench/pdf-heap";
import { benchScriptBytes } from "@/tests/bench/script-bytes";
import { benchStartUp } from "@/tests/bench/start-up";
import { setUpAccount } from "@/tests/support/http-session";
import { startApp } from "@/tests/support/running-app";
import { ensureTestTools } from "../steps/test-tools.mjs";

// Timings as ratios against a baseline of the same run, one JSON line each; they inform and never fail a build.

const print = (reading: Reading): boolean => process.stdout.write(`${JSON.stringify(reading)}\n`);

await ensureTestTools();
setFlagsFromString("--expose-gc");
globalThis.gc ??= runInNewContext("gc");

for (const reading of await benchPdf()) print(reading);
print(await benchPdfHeap());
print(await benchColdCommand());
print(await benchStartUp());

const app = await startApp();
try {
  const session = await setUpAccount(app);
  print(await benchAutosave(session));
  print(await benchLargestSave(session));
  const created = await session.send("POST", "/api/v1/proposals", {
    body: { title: "Script bytes", from: "county-winter-service" },
  });
  const proposal = `/proposals/${(created.body as { id: string }).id}`;
  const pages = ["", "/start", "/sections/risks", "/sections/pilot", "/check", "/deck", "/export"].map(
    (page) => proposal + page,
  );
  for (const reading of await benchScriptBytes(session, [
    "/proposals",
    "/proposals/new",
    "/library",
    "/help",
    ...pages,
  ]))
    print(reading);
} finally {
  await app.stop();
}
