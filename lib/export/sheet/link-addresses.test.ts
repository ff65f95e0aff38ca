import { describe, expect, it } from "vitest";
import { plainLine, runsOf } from "@/lib/domain/slides/line";
import { linkAddresses } from "./link-addresses";

const linksOf = (text: string): string[] =>
  runsOf(linkAddresses(text)).flatMap(({ text: words, href }) => (href === undefined ? [] : [`${words} > ${href}`]));

describe("linkAddresses", () => {
  it.each([
    ["See https://anytown.gov.uk/a_b(c).", "https://anytown.gov.uk/a_b(c) > https://anytown.gov.uk/a_b(c)"],
    ["www.anytown.gov.uk, from May", "www.anytown.gov.uk > https://www.anytown.gov.uk"],
    ["Ask roads@anytown.gov.uk.", "roads@anytown.gov.uk > mailto:roads@anytown.gov.uk"],
    ["HTTPS://ANYTOWN.GOV.UK", "HTTPS://ANYTOWN.GOV.UK > HTTPS://ANYTOWN.GOV.UK"],
  ])("finds the address in “%s”", (text, link) => {
    expect(linksOf(text)).toEqual([link]);
    expect(plainLine(linkAddresses(text))).toBe(text);
  });

  it.each([
    "The work is done.so we go on",
    "the borough of St.Helens",
    "Follow @anytown on x.com",
    "javascript://anytown.gov.uk",
    "ftp://anytown.gov.uk",
    "at 10:30, 3 @ £4.50",
  ])("leaves “%s” as it is", (text) => {
    expect(linkAddresses(text)).toBe(text);
  });

  it("leaves a run that is a link already, and keeps what is strong or in another language", () => {
    const own = { text: "www.anytown.gov.uk", href: "https://anytown.gov.uk/own" };
    expect(linkAddresses([own, { text: " or ask@anytown.gov.uk", strong: true, lang: "cy" }])).toEqual([
      own,
      { text: " or ", strong: true, lang: "cy" },
      { text: "ask@anytown.gov.uk", href: "mailto:ask@anytown.gov.uk", strong: true, lang: "cy" },
    ]);
  });
});
