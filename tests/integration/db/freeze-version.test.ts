import { beforeAll, describe, expect, it } from "vitest";
import { saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import { freezeVersion } from "@/lib/db/version/freeze-version";
import type { Scope } from "@/lib/domain/account/scope";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";
import { previewJobs } from "@/lib/preview/preview-jobs";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

async function save(proposalId: string, revision: number, words: string): Promise<void> {
  const params = { proposalId, sectionId: "alignment" };
  const headers = { "if-match": `"${revision}"` };
  const body = { answers: { longTermVision: words } };
  expect((await call(saveSectionOperation, { params, headers, body, cookie: user.cookie })).status).toBe(200);
}

/** Freezes the deck; `meanwhile` happens in the middle of building it, each time it is built. */
function freeze(proposalId: string, meanwhile: (round: number) => Promise<unknown>) {
  // Ids as the database gave them.
  const scope = { userId: user.id as UserId, proposalId: proposalId as ProposalId, role: "own" } as Scope;
  let round = 0;
  const shared = {
    title: "A small pilot",
    organisation: { name: "Anytown" },
    ownEntries: [],
    variant: "executive",
    density: "read-ahead",
    brand: { theme: "pine" },
    at: "2026-12-01T00:00:00.000Z",
  } as const;
  return freezeVersion({
    scope,
    document: "deck",
    name: "deck-executive-read-ahead",
    snapshot: async ({ draft }) => ({ ok: true, value: previewJobs.snapshot({ source: { ...shared, draft } }) }),
    build: async ({ loaded: { draft }, number }) => {
      round += 1;
      await meanwhile(round);
      return previewJobs.outline({ source: { ...shared, draft }, document: "deck", number });
    },
  });
}

const visionOf = async (proposalId: string, number: number): Promise<unknown> => {
  const { snapshot } = await database().version.findFirstOrThrow({ where: { proposalId, number } });
  return (snapshot as { sections: { alignment?: { answers: unknown } } }).sections.alignment?.answers;
};

describe("freezing a version", () => {
  it("holds up no save while the document is built, and keeps the answers it was asked for", async () => {
    const proposalId = await makeProposal(user);
    await save(proposalId, 0, "Before");
    // The save is answered inside the building, so nothing it needs is locked.
    const frozen = await freeze(proposalId, () => save(proposalId, 1, "After"));
    expect(frozen).toMatchObject({ ok: true, value: { number: 1, isNew: true } });
    expect(await visionOf(proposalId, 1)).toMatchObject({ longTermVision: "Before" });
  });

  it("starts again where another version was added meanwhile, so that versions never go back in time", async () => {
    const proposalId = await makeProposal(user);
    await save(proposalId, 0, "Before");
    const frozen = await freeze(proposalId, async (round) => {
      if (round > 1) return;
      await save(proposalId, 1, "After");
      expect(await freeze(proposalId, async () => undefined)).toMatchObject({ ok: true, value: { number: 1 } });
    });
    expect(frozen).toMatchObject({ ok: true, value: { number: 1, isNew: false } });
    expect(await database().version.count({ where: { proposalId } })).toBe(1);
    expect(await visionOf(proposalId, 1)).toMatchObject({ longTermVision: "After" });
  });

  it("gives up with words where versions keep coming between", async () => {
    const proposalId = await makeProposal(user);
    let saved = 0;
    const frozen = await freeze(proposalId, async () => {
      await save(proposalId, saved, `Vision ${saved}`);
      saved += 1;
      await freeze(proposalId, async () => undefined);
      await save(proposalId, saved, `Vision ${saved}`);
      saved += 1;
    });
    expect(frozen).toMatchObject({ ok: false, code: "unavailable" });
  });
});
