import type { AnyOperation } from "@/lib/contract/operation";
import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import type { Sent } from "./api-client";

const file = buildProposalFile({
  title: "Taken back",
  stanceOn: false,
  draft: { alignment: { answers: { longTermVision: "Ask us anywhere" }, finished: false } },
  exportedAt: "2026-12-01T09:00:00.000Z",
});

const ownFigure = {
  kind: "figure",
  entry: {
    text: "412 calls a week about gritting",
    source: ["Contact centre log"],
    year: 2026,
    caveat: null,
    isReach: false,
  },
};
/** A dot, whole and red. */
const ONE_PIXEL_PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
/** Nobody has this one: the tests that need an entry make it themselves. */
const noEntry = { entryId: "019ab3c4-0000-7000-8000-000000000000" };

/** Nor this account. */
const noAccount = { userId: "019ab3c4-0000-7000-8000-000000000001" };

const samples: Readonly<Record<string, Sent>> = {
  setUp: { body: { token: "unknown", name: "Sam", email: "sam@example.org", password: "a long enough one" } },
  listAccounts: {},
  changeAccount: { params: noAccount, body: { isDisabled: true } },
  createResetLink: { params: noAccount },
  resetPassword: { body: { token: "unknown", password: "a long enough one" } },
  getOrganisation: {},
  saveOrganisation: { body: { name: "Our council", sector: "local-government", country: "GB", currency: "GBP" } },
  listProposals: {},
  createProposal: { body: { title: "Another pilot", from: "blank" } },
  importProposal: { body: file },
  copyProposal: { body: {} },
  getProposal: {},
  changeProposal: { headers: { "if-match": '"1"' }, body: { title: "A better title" } },
  removeProposal: {},
  getProposalData: {},
  listBin: {},
  emptyBin: { body: { upTo: "2020-01-01T00:00:00.000Z" } },
  restoreProposal: {},
  deleteForGood: {},
  getSection: { params: { sectionId: "alignment" } },
  saveSection: {
    params: { sectionId: "alignment" },
    headers: { "if-match": '"0"' },
    body: { answers: { longTermVision: "Ask us anywhere" } },
  },
  listSectionRevisions: { params: { sectionId: "alignment" } },
  getSectionRevision: { params: { sectionId: "alignment", revision: "1" } },
  restoreSection: {
    params: { sectionId: "alignment", revision: "1" },
    headers: { "if-match": '"1"' },
    body: { path: ["longTermVision"] },
  },
  createExport: { body: { format: "html", variant: "executive", density: "read-ahead" } },
  listLibraryEntries: {},
  createLibraryEntry: { body: ownFigure },
  saveLibraryEntry: { params: noEntry, headers: { "if-match": '"1"' }, body: ownFigure },
  removeLibraryEntry: { params: noEntry },
  getExportLine: {},
  getBrand: {},
  saveBrand: { body: { theme: "slate", accent: "#005EB8", isBold: true, name: "Our council" } },
  saveLogo: { body: { image: ONE_PIXEL_PNG } },
  removeLogo: {},
  getAsset: { params: { assetId: "019ab3c4-0000-7000-8000-000000000000" } },
  getExportFile: { params: { number: "1", file: "deck-executive-read-ahead.html" } },
};

/** A request each operation should accept from the owner of a new proposal. */
export function sampleRequest(operation: AnyOperation, { proposalId }: { proposalId: string }): Sent {
  const sample = samples[operation.id];
  if (!sample) throw new Error(`Give ${operation.id} a sample request.`);
  return { ...sample, params: { ...(operation.path.includes("{proposalId}") && { proposalId }), ...sample.params } };
}
