import { benchAutosave } from "@/tests/bench/autosave";
import { benchLargestSave } from "@/tests/bench/largest-save";
import type { Reading } from "@/tests/bench/measure";
import { benchPdf } from "@/tests/bench/pdf";
import { benchScriptBytes } from "@/tests/bench/script-bytes";
import { benchStartUp } from "@/tests/bench/start-up";
import { setUpAccount } from "@/tests/support/http-session";
import { startApp } from "@/tests/support/running-app";

// Timings as ratios against a baseline of the same run, one JSON line each; they inform and never fail a build.

const print = (reading: Reading): boolean => process.stdout.write(`${JSON.stringify(reading)}\n`);

print(await benchPdf());
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
