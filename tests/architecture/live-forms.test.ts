import { expect, it } from "vitest";
import { isTest, readSources } from "./source-files";

const screens = readSources().filter(({ path }) => /^(app|components)\/.*\.tsx$/.test(path) && !isTest(path));

/** A form that a browser can send by itself, so that what is in it counts before any script runs. */
const NATIVE = /<form\b[^>]*\b(?:method="get"|action=)/s;
const IN_LIVE_PART = /<LivePart\b[^>]*>\s*<form\b/s;

const isDirectlyInLivePart = (text: string, name: string): boolean => {
  const uses = [...text.matchAll(new RegExp(`<${name}\\b`, "g"))];
  const wrapped = [...text.matchAll(new RegExp(`<LivePart\\b[^>]*>\\s*<${name}\\b`, "g"))];
  return uses.length === wrapped.length;
};

it("has no form that takes what is typed before its script runs and then loses it", () => {
  const forms = screens.filter(({ text }) => /<form\b/.test(text) && !NATIVE.test(text) && !IN_LIVE_PART.test(text));
  const open = forms.filter(({ text }) => {
    const name = /export function (\w+)/.exec(text)?.[1] ?? "";
    const users = screens.filter((screen) => new RegExp(`<${name}\\b`).test(screen.text));
    return users.length === 0 || !users.every((user) => isDirectlyInLivePart(user.text, name));
  });
  expect(open.map(({ path }) => path)).toEqual([]);
});
