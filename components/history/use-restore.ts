import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState, useTransition } from "react";
import { type CallFailure, call } from "@/lib/browser/call";
import { restoreSection } from "@/lib/browser/endpoints";
import { newRowId } from "@/lib/browser/new-row-id";
import type { Change } from "@/lib/domain/history/list-changes";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";

type Versions = { proposalId: ProposalId; sectionId: SectionId; revision: number; current: number };
type Said = { tone: "ok" | "warn"; words: string };
type Request = { from: number; path: readonly string[] | null; words: string };

type Restoring = {
  /** What came of the last press; null before the first. */
  said: Said | null;
  /** Where it is said: it takes the focus, as the button pressed may be gone. */
  saidRef: RefObject<HTMLDivElement | null>;
  isBusy: boolean;
  /** One change, or the whole version where none is given. */
  restore: (change?: Change) => void;
  /** Brings back what stood before the last restoring; null while there is none. */
  undo: (() => void) | null;
};

/** Restores from an earlier version, on top of the version the page has shown and no newer one. */
export function useRestore({ proposalId, sectionId, revision, current }: Versions): Restoring {
  const router = useRouter();
  const [said, setSaid] = useState<Said | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [isRefreshing, startRefresh] = useTransition();
  const saidRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (said) saidRef.current?.focus();
  }, [said]);

  async function send({ from, path, words }: Request): Promise<void> {
    setIsSending(true);
    const reply = await call(restoreSection, {
      params: { proposalId, sectionId, revision: from },
      body: path ? { path: [...path] } : {},
      revision: current,
      key: newRowId(),
    });
    setIsSending(false);
    setBefore(reply.ok && from === revision ? current : null);
    setSaid(reply.ok ? { tone: "ok", words } : { tone: "warn", words: failureWords(reply) });
    // Also after a refusal: what is newer has to be seen before anything is restored over it.
    startRefresh(() => router.refresh());
  }

  const restore = (change?: Change): void =>
    void send({
      from: revision,
      path: change?.path ?? null,
      words: change ? `Restored “${change.label}”.` : "Restored the whole version.",
    });
  const undo = before === null ? null : () => void send({ from: before, path: null, words: "Undone." });

  return { said, saidRef, isBusy: isSending || isRefreshing, restore, undo };
}

function failureWords({ status }: CallFailure): string {
  if (status === 412) return "Nothing was restored: the section was changed meanwhile. Look again at what differs now.";
  if (status === 401) return "Nothing was restored: sign in again.";
  if (status === 404) return "Nothing was restored: this version is no longer kept.";
  if (status === 507) return "Nothing was restored: the server’s disk is full.";
  return "Nothing was restored: no answer came from the server. Try again.";
}
