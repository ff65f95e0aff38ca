import { describe, expect, it } from "vitest";
import { ownPasswordFault } from "./own-password-fault";

const owner = { name: "Sám Test-Brown", email: "sam.brown@example.org" };

describe("a password made of its owner", () => {
  it.each([
    "sam.brown@example.org",
    "SAM.BROWN@EXAMPLE.ORG",
    "sam.brown@example.org1",
    "sam.brown2026",
    "Sam Test-Brown",
    "SámTestBrown!!",
    "brown test sam",
    "samsamsamsam",
    "2026-example.org",
  ])("%s is refused", (password) => {
    expect(ownPasswordFault(password, owner)).toMatch(/^This password is made of the name/);
  });

  it.each([
    "correct horse battery",
    "sam likes brown horses",
    "brownies for testing",
    "987 654 321 000",
    "ßßß 漢字 漢字 漢字",
  ])("%s is not", (password) => {
    expect(ownPasswordFault(password, owner)).toBeNull();
  });

  it("takes nothing away for a name of one letter, or none", () => {
    expect(ownPasswordFault("aaaa bbbb cccc", { name: "A B C", email: "d@e.fg" })).toBeNull();
    expect(ownPasswordFault("correct horse battery", { name: "", email: "" })).toBeNull();
  });
});
