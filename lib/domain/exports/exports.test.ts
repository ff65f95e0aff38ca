import { describe, expect, it } from "vitest";
import { variantIds } from "../library/variants";
import { densities } from "../slides/outline";
import { exportChoiceSchema, exportFileName, outlineName, readExportFileName, readOutlineName } from "./choice";
import { downloadTitle } from "./download-title";
import { documents, exportFormatIds, exportFormats } from "./formats";

const choiceOf = (given: object) => exportChoiceSchema.parse(given);

describe("the formats", () => {
  it("have an address of their own each", () => {
    const addresses = exportFormatIds.map((format) => exportFileName(choiceOf({ format })));
    expect(new Set(addresses).size).toBe(exportFormatIds.length);
  });

  it.each(exportFormatIds)("%s reads each of its addresses back", (format) => {
    const { document, hasNotes } = exportFormats[format];
    const varies: readonly string[] = documents[document].varies;
    for (const variant of variantIds) {
      for (const density of densities) {
        const choice = choiceOf({ format, variant, density, notes: hasNotes });
        const read = readExportFileName(exportFileName(choice));
        expect(read).toMatchObject({ format, notes: hasNotes });
        if (varies.includes("variant")) expect(read).toMatchObject({ variant });
        if (varies.includes("density")) expect(read).toMatchObject({ density });
      }
    }
  });

  it.each(["deck-board-read-ahead.pdf", "deck.pdf", "deck-finance.pdf", "deck-finance-present.exe", "", "../deck"])(
    "have no address %j",
    (file) => expect(readExportFileName(file)).toBeNull(),
  );

  it("refuse speaker notes where there is no place for them", () => {
    expect(exportChoiceSchema.safeParse({ format: "html", notes: true }).error?.issues).toMatchObject([
      { path: ["notes"], message: "This format has no place for speaker notes." },
    ]);
  });

  it("keep a document by what it varies by", () => {
    expect(outlineName("deck", { variant: "legal-it", density: "present" })).toBe("deck-legal-it-present");
    expect(readOutlineName("deck-legal-it-present")).toEqual({
      document: "deck",
      variant: "legal-it",
      density: "present",
    });
    expect(readOutlineName("deck-legal-it")).toBeNull();
  });
});

describe("the name of a download", () => {
  const named = {
    choice: choiceOf({ format: "pdf", variant: "finance" }),
    reader: "finance director",
    number: 3,
    frozenAt: "2027-01-12T09:00:00.000Z",
    locale: "en-GB",
  };

  it("says whose it is, what it is, of which version and of which day", () => {
    expect(downloadTitle({ ...named, title: "Winter roads" })).toBe(
      "Winter roads – deck for the finance director – version 3 – 12 January 2027",
    );
  });

  it("shortens a long title and nothing else", () => {
    const title = downloadTitle({ ...named, title: `${"Winter 👩‍🚒 roads ".repeat(30)}` });
    expect(Array.from(title).length).toBeLessThanOrEqual(100);
    expect(title).toMatch(/^Winter .*… – deck for the finance director – version 3 – 12 January 2027$/u);
    expect(title.isWellFormed()).toBe(true);
  });
});
