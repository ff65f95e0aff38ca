import { describe, expect, it } from "vitest";
import { nameDownload } from "./name-download";

describe("nameDownload", () => {
  it.each([
    ["Winter roads", "attachment; filename=\"Winter roads.pdf\"; filename*=UTF-8''Winter%20roads.pdf"],
    [
      "Café – naïve",
      "attachment; filename=\"Cafe - naive.pdf\"; filename*=UTF-8''Caf%C3%A9%20%E2%80%93%20na%C3%AFve.pdf",
    ],
    ["it's (new)*", "attachment; filename=\"it's (new).pdf\"; filename*=UTF-8''it%27s%20%28new%29.pdf"],
    [
      'a"; filename="evil.exe',
      "attachment; filename=\"a ; filename= evil.exe.pdf\"; filename*=UTF-8''a%20%3B%20filename%3D%20evil.exe.pdf",
    ],
    ["\r\nSet-Cookie: a", "attachment; filename=\"Set-Cookie a.pdf\"; filename*=UTF-8''Set-Cookie%20a.pdf"],
    ["../../etc", "attachment; filename=\".. .. etc.pdf\"; filename*=UTF-8''..%20..%20etc.pdf"],
    ["\u202Efdp.exe", "attachment; filename=\"fdp.exe.pdf\"; filename*=UTF-8''fdp.exe.pdf"],
    ["", "attachment; filename=\"foothold.pdf\"; filename*=UTF-8''foothold.pdf"],
    ["漢字", "attachment; filename=\"foothold.pdf\"; filename*=UTF-8''%E6%BC%A2%E5%AD%97.pdf"],
  ])("of %j", (title, expected) => {
    expect(nameDownload(title, "pdf")).toBe(expected);
  });

  it("can always stand in a header", () => {
    for (const title of ["\u0000\u007f", "\uD800", "👩‍🚒".repeat(300), "\t"]) {
      expect(() => new Headers({ "content-disposition": nameDownload(title, "pdf") })).not.toThrow();
    }
  });
});
