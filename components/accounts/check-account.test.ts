import { expect, test } from "vitest";
import { checkEmail, checkNewPassword } from "./check-account";

const messageFor = (check: ReturnType<typeof checkEmail>, value: string) => check({ field: value })[0]?.message;

test("a password is judged by its length alone", () => {
  const check = checkNewPassword("field");
  expect(messageFor(check, "")).toBe("Enter a password of at least 12 characters");
  expect(messageFor(check, "elevenchars")).toBe("The password must have at least 12 characters. It has 11");
  expect(messageFor(check, "three plain words")).toBeUndefined();
  expect(messageFor(check, "ä".repeat(256))).toBeUndefined();
  expect(messageFor(check, "a".repeat(257))).toBe("The password must have at most 256 characters. It has 257");
});

test("an email address needs an at sign and a domain, and may stand between spaces", () => {
  const check = checkEmail("field");
  expect(messageFor(check, " ada@example.gov.uk ")).toBeUndefined();
  expect(messageFor(check, "ada")).toBe("Enter an email address such as name@example.gov.uk");
  expect(messageFor(check, "ada@example")).toBe("Enter an email address such as name@example.gov.uk");
  expect(messageFor(check, "  ")).toBe("Enter your email address");
});
