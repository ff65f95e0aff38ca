import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { explainError, log } from "./log";

/** The real logger's settings, written to memory. */
function recordLines(write: (target: typeof log) => void): string {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const target: typeof log = Object.create(log);
  Object.assign(target, { [pino.symbols.streamSym]: sink });
  target.level = "info";
  write(target);
  return lines.join("");
}

describe("log", () => {
  it("leaves out what people wrote and what opens doors", () => {
    const text = recordLines((target) =>
      target.info({ route: "/x", email: "CANARY", user: { password: "CANARY", id: "u1" } }, "saved"),
    );
    expect(text).not.toContain("CANARY");
    expect(JSON.parse(text)).toMatchObject({ level: "info", route: "/x", msg: "saved", user: { id: "u1" } });
  });
});

describe("explainError", () => {
  it("gives kind, code and place, and no word of the message", () => {
    const error = Object.assign(new TypeError("CANARY\n    at CANARY (somewhere.ts:1:1)"), { code: "23505" });
    const trace = explainError(error);
    expect(trace).toMatchObject({ error: "TypeError", errorCode: "23505" });
    expect(trace.at[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+/);
    expect(JSON.stringify(trace)).not.toContain("CANARY");
  });

  it("says no word of what is no error at all", () => {
    expect(explainError("CANARY")).toEqual({ error: "something else was thrown", at: [] });
  });
});
