import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { mintScope, mintUserScope } from "@/lib/auth/mint-scope";
import { database } from "@/lib/db/client";
import { createLibraryEntry } from "@/lib/db/library-entry/create-library-entry";
import { doOnce } from "@/lib/db/operation/do-once";
import { saveBrand } from "@/lib/db/organisation/save-brand";
import { saveOrganisation } from "@/lib/db/organisation/save-organisation";
import { writeSection } from "@/lib/db/section/write-section";
import { attempt } from "@/lib/db/transaction";
import { freezeVersion } from "@/lib/db/version/freeze-version";
import { type ProposalId, proposalIdSchema, type UserId, userIdSchema } from "@/lib/domain/ids/record-ids";
import type { OwnEntryValues } from "@/lib/domain/own-library/own-entry-values";
import { type Result, succeed } from "@/lib/domain/problem/result";
import { getSection } from "@/lib/domain/sections/registry";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Snapshot } from "@/lib/domain/versions/take-snapshot";
import { prepareApp } from "../../support/app-environment";
import { countyOutline } from "../../support/county-outline";
import { makeProposal, makeUser } from "../../support/factories";

let userId: UserId;
let proposalId: ProposalId;
beforeAll(async () => {
  await prepareApp();
  const user = await makeUser({ isAdmin: true });
  userId = userIdSchema.parse(user.id);
  proposalId = proposalIdSchema.parse(await makeProposal(user));
  const details = { name: "Our council", sector: "local-government", country: "GB", currency: "GBP" } as const;
  await saveOrganisation({ scope: mintUserScope({ userId, isAdmin: true }), ...details });
});

const admin = () => mintUserScope({ userId, isAdmin: true });

// What each of these writes has slipped past the types, as a fault in our own code would.
const asAny = <T>(value: unknown): T => value as T;

const snapshot: Snapshot = { title: "T", organisation: "O", brand: { theme: "pine" }, state: "draft", sections: {} };

const freeze = (given: { snapshot: Snapshot; outline: DeckOutline }): Promise<Result<unknown>> =>
  freezeVersion({
    scope: mintScope({ userId, proposalId, role: "view" }),
    document: "deck",
    name: "deck-executive-read-ahead",
    snapshot: async () => succeed({ snapshot: given.snapshot, contentHash: "hash" }),
    build: async () => succeed({ kept: { source: "deck", outline: given.outline }, sha256: "sha" }),
  });

const deckOf = (slides: number): DeckOutline => {
  const outline = countyOutline;
  const [slide] = outline.slides;
  if (!slide) throw new Error("the county deck has no slide");
  return { ...outline, slides: Array.from({ length: slides }, (_, at) => ({ ...slide, id: `${slide.id}-${at}` })) };
};

const unreadable: Readonly<Record<string, { write: () => Promise<Result<unknown>>; words: RegExp }>> = {
  "organisation.brand": {
    write: () => saveBrand({ scope: admin(), brand: { theme: "pine", accent: "green" } }),
    words: /not written in the form/,
  },
  "section.answers": {
    write: () => writeBroken(["no", "object"]),
    words: /This takes an object/,
  },
  "sectionRevision.answers": {
    write: () => writeBroken({ longTermVision: "half of an emoji: \ud83d" }),
    words: /a character that no database keeps/,
  },
  "operation.reply": {
    write: () =>
      doOnce(
        { userId, key: randomUUID(), request: {}, reply: z.strictObject({ count: z.int() }), about: () => ({}) },
        async () => succeed({ count: 1.5 }),
      ),
    words: /whole number/,
  },
  "version.snapshot": {
    write: () => freeze({ snapshot: { ...snapshot, state: asAny("sent") }, outline: deckOf(1) }),
    words: /"draft" or "final"/,
  },
  "versionOutline.outline": {
    write: () => freeze({ snapshot, outline: deckOf(61) }),
    words: /at most 60 slides/,
  },
  "libraryEntry.entry": {
    write: () =>
      createLibraryEntry({
        scope: admin(),
        values: asAny<OwnEntryValues>({ kind: "figure", entry: { text: "" } }),
        key: randomUUID(),
      }),
    words: /./,
  },
};

function writeBroken(answers: unknown): Promise<Result<unknown>> {
  const section = getSection("alignment");
  if (!section) throw new Error("the section is gone");
  const write = { proposalId, section, authorId: userId, revision: 0, cause: "edit" } as const;
  const marks = { finished: undefined, unknown: undefined, confirmed: undefined };
  return attempt(async (transaction) =>
    succeed(await writeSection(transaction, { ...write, ...marks, answers: asAny(answers) })),
  );
}

/** Everything such a write could have left behind. */
async function everything(): Promise<unknown> {
  const { organisation, section, sectionRevision, operation, version, versionOutline, libraryEntry } = database();
  const counted = [section, sectionRevision, operation, version, versionOutline, libraryEntry];
  const counts = await Promise.all(counted.map((table) => (table as { count: () => Promise<number> }).count()));
  return [await organisation.findMany(), counts];
}

/** Every JSON column of the schema as `table.column`, from the models' own lines. */
function jsonColumns(): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  return [...schema.matchAll(/^model \w+ \{\n(.*?)^\}/gms)].flatMap(([, body = ""]) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
    return [...body.matchAll(/^ {2}(\w+) +Json\b/gm)].map(([, column]) => `${table}.${column}`);
  });
}

describe("a JSON column", () => {
  it("has a case here, whichever it is", () => {
    expect(jsonColumns().sort()).toEqual(Object.keys(unreadable).sort());
  });

  it.each(Object.entries(unreadable))("%s is never given what could not be read back", async (_column, given) => {
    const before = await everything();
    const written = await given.write();
    expect(written).toMatchObject({ ok: false, code: "unstorable" });
    expect(written.ok ? "" : (written.fields ?? []).map(({ message }) => message).join(" ")).toMatch(given.words);
    expect(await everything()).toEqual(before);
  });
});
