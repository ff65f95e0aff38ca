import type { SavedSection, StoredSection } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft/draft";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import { type CallFailure, call } from "./call";
import { saveSection } from "./endpoints";

/** One write of one section. Once sent it keeps its key and its answers until an answer comes. */
export type SectionSave = {
  sectionId: SectionId;
  revision: number;
  answers: Answers;
  /** Absent: stays as it is. */
  finished?: boolean;
  /** Fields answered with "I do not know yet". Absent: stays as it is. */
  unknown?: string[];
  /** What is said of words the author did not type. Absent: stays as it is. */
  confirmed?: string[];
  /** Absent: it was typed. */
  cause?: "merge";
  /** Questions as they would read with the texts somebody left out of a merge, one set a choice: kept beside this. */
  leftOut?: Answers[];
  key: string;
};

export type SaveOutcome =
  | { kind: "saved"; saved: SavedSection }
  | { kind: "stale"; current: StoredSection }
  | Refusal
  | WaitingOutcome;

/** Outcomes no repeat would change. */
export type Refusal = { kind: "refused"; fields: readonly FieldProblem[] } | { kind: "gone" };

/** Outcomes after which the same request is sent again. "fault" speaks of this request alone: others may fare better. */
export type WaitingOutcome = {
  kind: "failed" | "fault" | "signed-out" | "other-account" | "disk-full";
  retryAfterSeconds: number | null;
};

export type SendSection = (save: SectionSave) => Promise<SaveOutcome>;

/** Under the 64 KiB browsers allow a request that outlives its page, headers included. */
const MAX_KEEPALIVE_BYTES = 60_000;

/** A save that hangs would keep all later ones waiting. */
const LONGEST_WAIT_MS = 20_000;

/** No answer, a server that asks for time, or one that is away: every save would fare the same. */
const CUT_OFF: readonly number[] = [0, 429, 503];

/**
 * The one way a section leaves the browser; a store for offline edits would stand in its place. It is sent for whoever
 * typed it, and refused where somebody else is signed in by now.
 */
export function sendSectionOf(proposalId: ProposalId, userId?: string): SendSection {
  return async ({ sectionId, revision, key, ...body }) => {
    const keepalive = new Blob([JSON.stringify(body)]).size < MAX_KEEPALIVE_BYTES;
    const reply = await call(saveSection, {
      params: { proposalId, sectionId },
      body,
      revision,
      key,
      userId,
      keepalive,
      longestWaitMs: LONGEST_WAIT_MS,
    });
    return reply.ok ? { kind: "saved", saved: reply.value } : outcomeOf(reply);
  };
}

function outcomeOf({ status, problem, retryAfterSeconds }: CallFailure): SaveOutcome {
  if (problem?.code === "other_account") return { kind: "other-account", retryAfterSeconds };
  if (status === 401) return { kind: "signed-out", retryAfterSeconds };
  if (status === 403 || status === 404) return { kind: "gone" };
  if (status === 507) return { kind: "disk-full", retryAfterSeconds };
  if (status === 412) return staleOutcome(problem?.current);
  if (status === 413 || status === 422) return { kind: "refused", fields: problem?.fields ?? [] };
  return { kind: CUT_OFF.includes(status) ? "failed" : "fault", retryAfterSeconds };
}

function staleOutcome(current: unknown): SaveOutcome {
  return isStoredSection(current) ? { kind: "stale", current } : { kind: "fault", retryAfterSeconds: null };
}

/** The section a 412 carries; anything else that calls itself 412 is not our server's answer. */
const isStoredSection = (current: unknown): current is StoredSection =>
  typeof current === "object" && current !== null && "revision" in current && "answers" in current;
