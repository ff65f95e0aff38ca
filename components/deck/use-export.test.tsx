import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openProposal } from "@/lib/browser/open-proposal";
import { dropTexts } from "@/lib/browser/unsaved-texts";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { staleProblem } from "@/tests/support/autosave-network";
import { TEXT_NOT_SAVED } from "./export-progress";
import { useExport } from "./use-export";

const proposalId = proposalIdSchema.parse("0198f0c4-8f5e-7d2a-9a60-5c1d2e3f4a5b");
const choice = { format: "html", variant: "executive", density: "read-ahead", notes: false } as const;
const methods: (string | undefined)[] = [];
const { status, body } = staleProblem({ decisionMaker: "Chief executive" });

beforeEach(() => {
  methods.length = 0;
  vi.stubGlobal("fetch", async (_address: string, { method }: RequestInit) => {
    methods.push(method);
    return Response.json(body, { status });
  });
});
afterEach(() => {
  cleanup();
  dropTexts();
  vi.unstubAllGlobals();
});

test("no file is made without text that somebody else’s change keeps from being saved", async () => {
  const { autosave } = openProposal(proposalId);
  autosave.open("context", { revision: 0, answers: {}, finished: false, unknown: [], confirmed: [] });
  autosave.edit("context", { answers: { decisionMaker: "Leader of the council" } });
  const { result } = renderHook(() => useExport({ proposalId, slideTitles: {} }));
  await act(() => result.current.start(choice));
  expect(result.current.state).toEqual({ step: "failed", words: TEXT_NOT_SAVED, choice });
  expect(methods).toEqual(["PUT"]);
});
