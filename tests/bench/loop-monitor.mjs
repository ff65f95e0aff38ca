import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

// Loaded into every process of the app while it is measured. Asked by a signal, it writes down how long the event loop
// was away at most since it was asked last.

const RESOLUTION_MS = 1;

if (isMainThread && process.env.LOOP_MONITOR_FOLDER) {
  const file = join(process.env.LOOP_MONITOR_FOLDER, `${process.pid}.json`);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on("SIGUSR2", () => {
    writeFileSync(file, JSON.stringify({ longestMs: delay.max / 1e6 - RESOLUTION_MS }));
    delay.reset();
  });
}
