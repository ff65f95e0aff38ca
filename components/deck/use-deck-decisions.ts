import { useEffect, useRef, useState } from "react";
import { useSectionForms } from "@/components/wizard/use-section-forms";
import type { Autosave } from "@/lib/browser/autosave";
import type { OpenSection } from "@/lib/browser/section-record";
import type { PlanLine } from "@/lib/domain/deck/deck-plan";
import { withDeckChoice, withMoved, withoutDeckChoice } from "@/lib/domain/deck/edit-deck-choices";
import type { StoredRow } from "@/lib/domain/draft/draft";
import { rowsOf } from "@/lib/domain/draft/rows-of";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { VariantId } from "@/lib/domain/library/variants";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import * as words from "./decision-words";

const SECTION = "context";
const FIELD = `${SECTION}.deckChoices`;

export type DecisionsGiven = {
  proposalId: ProposalId;
  proposalTitle: string;
  /** The section that keeps what is decided, with that question alone. */
  asked: AskedSection;
  loaded: OpenSection;
  /** The reader whose deck is on the screen. */
  shown: VariantId;
  plan: readonly PlanLine[];
};

export type DeckDecisions = {
  autosave: Autosave | null;
  plan: readonly PlanLine[];
  isForAll: boolean;
  setIsForAll: (isForAll: boolean) => void;
  /** The last thing that was done, in words; empty before the first. */
  said: string;
  canUndo: boolean;
  rename: (line: PlanLine, title: string) => void;
  move: (line: PlanLine, by: 1 | -1) => void;
  send: (line: PlanLine, part: "main" | "appendix") => void;
  /** Calls a slide in; what would leave for it goes to the appendix. */
  swapIn: (line: PlanLine) => void;
  leaveOut: (line: PlanLine) => void;
  putBack: (line: PlanLine) => void;
  asSuggested: (line: PlanLine) => void;
  undo: () => void;
};

/** What the author decides of slides, kept and saved as any answer is. */
export function useDeckDecisions({ plan, shown, asked, loaded, ...given }: DecisionsGiven): DeckDecisions {
  const { form, autosave } = useSectionForms({ ...given, asked: [asked], loaded: { [SECTION]: loaded } });
  const [isForAll, setIsForAll] = useState(true);
  const [said, setSaid] = useState("");
  const before = useRef<StoredRow[][]>([]);
  const variant = isForAll ? null : shown;

  useEffect(
    () =>
      autosave?.onEvent(({ kind, sectionId }) => {
        // To go back over what somebody else has changed meanwhile would undo their work as well.
        if (kind === "merged" && sectionId === SECTION) before.current = [];
      }),
    [autosave],
  );

  const rowsNow = (): StoredRow[] => rowsOf(form.getValues(FIELD));
  function put(rows: readonly StoredRow[], done: string): void {
    form.setValue(FIELD, rows);
    autosave?.flush();
    setSaid(done);
  }
  function change(edit: (rows: readonly StoredRow[]) => StoredRow[], done: string): void {
    before.current.push(rowsNow());
    put(edit(rowsNow()), done);
  }
  const at = ({ id }: Pick<PlanLine, "id">) => ({ slideId: id, variant, shown });

  function move(line: PlanLine, by: 1 | -1): void {
    const main = plan.filter(({ part }) => part === "main");
    const to = main.indexOf(line) + by;
    const neighbour = main[to];
    if (neighbour === undefined || neighbour.isFrame) {
      setSaid(words.atTheEnd(line, by));
      return;
    }
    const order = main.map(({ id }) => id);
    change((rows) => withMoved(rows, { ...at(line), order, to }), words.moved(line, to + 1));
  }

  return {
    ...{ autosave, plan, isForAll, setIsForAll, said, move },
    canUndo: before.current.length > 0,
    rename: (line, title) => {
      const own = title.trim() === "" ? null : title.trim();
      change((rows) => withDeckChoice(rows, at(line), { title: own }), words.renamed(line, own !== null));
    },
    send: (line, part) => change((rows) => withDeckChoice(rows, at(line), { part }), words.sent(line, part)),
    swapIn: (line) => {
      const { leaves } = line;
      change((rows) => {
        const called = withDeckChoice(rows, at(line), { part: "main" });
        return leaves === null ? called : withDeckChoice(called, at(leaves), { part: "appendix" });
      }, words.swappedIn(line));
    },
    leaveOut: (line) => change((rows) => withDeckChoice(rows, at(line), { isLeftOut: true }), words.leftOut(line)),
    putBack: (line) =>
      // For one reader, "no" has to stand against a "yes" for all.
      change((rows) => withDeckChoice(rows, at(line), { isLeftOut: isForAll ? null : false }), words.putBack(line)),
    asSuggested: (line) => {
      const isTheirs = withoutDeckChoice(rowsNow(), at(line)).length === rowsNow().length;
      if (isTheirs) setSaid(words.followsAll(line));
      else change((rows) => withoutDeckChoice(rows, at(line)), words.asSuggested(line));
    },
    undo: () => {
      const last = before.current.pop();
      if (last !== undefined) put(last, words.UNDONE);
    },
  };
}
