import { describe, expect, it } from "vitest";
import commonPasswords from "./common-passwords.json";
import { isCommonPassword } from "./is-common-password";
import { MIN_PASSWORD_CHARACTERS } from "./password-length";

describe("isCommonPassword", () => {
  it("knows those found most often in leaks, in capitals too", () => {
    expect(commonPasswords.filter((each) => !isCommonPassword(each))).toEqual([]);
    expect(isCommonPassword("Password1234")).toBe(true);
  });

  it("lists none that is refused for its length", () => {
    expect(commonPasswords.filter((each) => each.length < MIN_PASSWORD_CHARACTERS)).toEqual([]);
    expect(new Set(commonPasswords).size).toBe(commonPasswords.length);
  });

  it.each([
    ["one sign repeated", "aaaaaaaaaaaa"],
    ["one piece repeated", "abcabcabcabcab"],
    ["a word twice", "passwordpassword"],
    ["a run of letters", "ABCDEFGHIJKLM"],
    ["a run of figures past nine", "345678901234567"],
    ["a run backwards", "9876543210987"],
    ["a first guess and a year", "Welcome!2026"],
    ["look-alike letters", "P@$$w0rd-1234"],
    ["this product's name", "foothold-2026"],
    ["nothing but figures", "19700101-1234"],
  ])("refuses %s", (_, password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    "correct horse battery",
    "my password is a heron",
    "admin of two small towns",
    "Straßenlaterne 7",
    "привет из деревни",
  ])("takes “%s”", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});
