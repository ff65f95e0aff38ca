"use client";

import { Check, TriangleAlert } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Autosave } from "@/lib/browser/autosave";
import type { SaveState } from "@/lib/browser/save-state";
import { CopyUnsaved } from "./copy-unsaved";
import { saveWords } from "./save-words";

const UNTOUCHED: SaveState = { kind: "untouched" };
const SAVING_SHOWN_AFTER_MS = 400;
const COPY_OFFERED_AFTER_MS = 120_000;
/** States in which another try by hand can help. */
const TRY_AGAIN: readonly SaveState["kind"][] = ["retrying", "offline", "disk-full"];
export const TROUBLE: readonly SaveState["kind"][] = [
  ...TRY_AGAIN,
  "signed-out",
  "other-account",
  "gone",
  "refused",
  "conflict",
];

export function useSaveState(autosave: Autosave | null): SaveState {
  const subscribe = autosave?.subscribe ?? subscribeToNothing;
  return useSyncExternalStore(subscribe, autosave?.getState ?? (() => UNTOUCHED), () => UNTOUCHED);
}

const subscribeToNothing = () => () => {};

/** The one line that may claim that something is saved. Failure is words with a way out, never a colour alone. */
export function SaveStatus({ autosave }: { autosave: Autosave | null }) {
  const state = useSaveState(autosave);
  const isSlow = useIsTrueFor(state.kind === "saving", SAVING_SHOWN_AFTER_MS);
  const isTrouble = TROUBLE.includes(state.kind);

  return (
    <div className="flex min-h-11 min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-plain">
      <p
        role="status"
        aria-atomic="true"
        className={isTrouble ? "flex items-center gap-2 font-semibold text-warn" : "flex items-center gap-2 text-ink-2"}
      >
        {state.kind === "saved" && <Icon as={Check} />}
        {isTrouble && <Icon as={TriangleAlert} />}
        <span>{saveWords(state)}</span>
      </p>
      {isSlow && (
        <span aria-hidden="true" className="text-ink-2">
          Saving
        </span>
      )}
      {autosave && <SaveHelp autosave={autosave} />}
    </div>
  );
}

/** The ways out of whatever keeps text from being saved. */
export function SaveHelp({ autosave }: { autosave: Autosave }) {
  const state = useSaveState(autosave);
  const isStuck = useIsTrueFor(TRY_AGAIN.includes(state.kind), COPY_OFFERED_AFTER_MS);
  const offersCopy = isStuck || state.kind === "gone" || state.kind === "refused";

  return (
    <>
      {TRY_AGAIN.includes(state.kind) && (
        <Button size="small" onClick={() => autosave.flush()}>
          Try again
        </Button>
      )}
      {state.kind === "signed-out" && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          Sign in in a new tab
        </a>
      )}
      {state.kind === "other-account" && (
        <a href="/sign-in?switch=on" target="_blank" rel="noreferrer">
          Sign in {state.owner ? `as ${state.owner} ` : ""}in a new tab
        </a>
      )}
      {offersCopy && <CopyUnsaved autosave={autosave} />}
    </>
  );
}

/** True once a condition has held for that long. */
export function useIsTrueFor(condition: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);

  useEffect(() => {
    if (!condition) {
      setIsLong(false);
      return;
    }
    const timer = setTimeout(() => setIsLong(true), milliseconds);
    return () => clearTimeout(timer);
  }, [condition, milliseconds]);
  return isLong;
}
