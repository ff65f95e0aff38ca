import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  ["/proposals/0192/sections/risks?from=check#q-register", "/proposals/0192/sections/risks?from=check#q-register"],
  ["/account", "/account"],
  ["/proposals/../account", "/account"],
])("%s is a way back", (next, path) => {
  expect(ownPath(next)).toBe(path);
});

test.each([
  null,
  undefined,
  "",
  "proposals",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "\\\\evil.example",
  "https://evil.example/proposals",
  "javascript:alert(1)",
  "/.//evil.example",
  "/api/auth/sign-out",
])("%j leads to the list of proposals instead", (next) => {
  expect(ownPath(next)).toBe("/proposals");
});
