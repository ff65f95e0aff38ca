import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { log } from "./log";

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
