import { explainError, log } from "./log";

const LEFT_OUT = "a library printed something, and its words are left out";
/** Ours and the console's own: above them stands who printed. */
const OWN_FRAMES = 2;

const levels = { debug: "debug", log: "debug", info: "debug", trace: "debug", warn: "warn", error: "error" } as const;
type Printer = keyof typeof levels;

/**
 * Makes what libraries and Node print in this thread into lines of the log: which error it was, and where, but none of
 * the words, for they may quote an address, a header or a body.
 */
export function takeOverPrinting(): void {
  for (const name of Object.keys(levels) as Printer[]) {
    console[name] = (...printed: unknown[]) => {
      const trace = traceOf(printed);
      // Next has given what has a digest to `onRequestError` in instrumentation.ts, which knows the route as well.
      if (!("digest" in trace)) log[levels[name]]({ from: "console", ...trace }, LEFT_OUT);
    };
  }
  // Node's own listener prints the warning as text.
  process.removeAllListeners("warning");
  process.on("warning", (warning) => log.warn({ from: "node", ...explainError(warning) }, "Node gave a warning"));
}

/** The error among what is printed; without one only who printed is known. */
function traceOf(printed: readonly unknown[]): object {
  const error = printed.find((part) => part instanceof Error);
  if (error) return explainError(error);
  return { at: explainError(new Error()).at.slice(OWN_FRAMES) };
}
