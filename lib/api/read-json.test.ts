import { describe, expect, it } from "vitest";
import { MAX_DEPTH, MAX_NODES, readJson } from "./read-json";

const read = (text: string, maxNodes = MAX_NODES) => readJson(text, maxNodes);

describe("readJson", () => {
  it.each([
    ['{"a":{"b":[1,"}",true,null]}}', { a: { b: [1, "}", true, null] } }],
    [' {"a" : "x\\"y: {\\\\" } ', { a: 'x"y: {\\' }],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['{"a":{"a":{"a":1}}}', { a: { a: { a: 1 } } }],
    ['["__proto__","constructor"]', ["__proto__", "constructor"]],
    ["7", 7],
  ])("gives what JSON.parse gives for %s", (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "body_malformed"],
    ['{"a":1', "body_malformed"],
    ['"open', "body_malformed"],
    ['{"a":1,"a":2}', "body_malformed"],
    ['{"a":1,"\\u0061":2}', "body_malformed"],
    ['{"x":{"__proto__":1}}', "unknown_key"],
    ['{"\\u0063onstructor":1}', "unknown_key"],
    ["[".repeat(MAX_DEPTH + 1), "body_too_deep"],
    [`[${"1,".repeat(MAX_NODES)}1]`, "body_too_deep"],
  ])("refuses %s", (text, code) => {
    expect(read(text.slice(0, 200_000))).toMatchObject({ ok: false, code });
  });

  it("takes exactly the depth it allows", () => {
    expect(read("[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH)).ok).toBe(true);
  });

  it("names the key that stands twice", () => {
    expect(read('{"a":1,"a":2}')).toMatchObject({ fields: [{ path: "a", message: "This name stands twice." }] });
  });
});
