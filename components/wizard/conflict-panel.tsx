"use client";

import { Users } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { labelOfReference } from "@/components/questions/label-of-reference";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { clockTime } from "@/lib/browser/clock-time";
import type { Conflict } from "@/lib/browser/section-record";
import { type Choice, clashKey } from "@/lib/browser/settle-conflict";
import type { Describing } from "@/lib/domain/form/describe-answer";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { findOwn } from "@/lib/domain/text/find-own";
import { askedHere } from "./asked-here";
import { clashSides } from "./clash-sides";
import { ConflictSide } from "./conflict-side";
import type { SectionSetting } from "./section-setting";

type ConflictPanelProps = {
  proposalId: ProposalId;
  conflict: Conflict;
  setting: Pick<SectionSetting, "locale" | "currency" | "references">;
  onResolve: (choices: Readonly<Record<string, Choice>>) => void;
};

/** Both texts of each field that two people changed. Typing goes on; saving waits for the choice. */
export function ConflictPanel({ proposalId, conflict, setting, onResolve }: ConflictPanelProps) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { sectionId, clashes, theirs } = conflict;
  const keys = clashes.map(clashKey);
  const { title = "A section", questions = {} } = askedHere(sectionId) ?? {};
  const titleId = `conflict-${sectionId}`;
  const historyHref = `/proposals/${proposalId}/sections/${sectionId}/history` as Route;
  const describing: Describing = {
    ...setting,
    labelOf: (to, column) => labelOfReference(to, setting.references, column),
  };

  function choose(key: string, choice: Choice): void {
    const next = { ...choices, [key]: choice };
    setChoices(next);
    if (keys.every((each) => findOwn(next, each))) finish(next);
  }
  const chooseAll = (choice: Choice): void => finish(Object.fromEntries(keys.map((key) => [key, choice])));

  /** The button that was pressed goes with the panel, so the focus goes on to the field it was about. */
  function finish(made: Readonly<Record<string, Choice>>): void {
    onResolve(made);
    const field = document.getElementById(`q-${clashes.at(-1)?.join("-")}`);
    (field ?? document.getElementById("main"))?.focus();
  }

  return (
    <section aria-labelledby={titleId} className="mb-8 rounded-card bg-warn-soft px-4 pt-5 pb-6 sm:px-6">
      <h2 id={titleId} className="type-h3 flex items-center gap-2">
        <Icon as={Users} className="text-warn" />“{title}” was changed elsewhere
        {theirs.savedAt && ` at ${clockTime(new Date(theirs.savedAt))}`}
      </h2>
      <p className="mt-1 text-plain">
        {clashes.length === 1 ? "One answer was" : `${clashes.length} answers were`} changed on both sides; all other
        changes are already together. Choose below. Saving waits until you have chosen; the text you leave is kept among
        the <Link href={historyHref}>earlier versions</Link>.
      </p>
      {clashes.map((path) => {
        const sides = clashSides({ questions, conflict, path, describing });
        const key = clashKey(path);
        const side = (choice: Choice) => ({
          ...sides[choice],
          about: [...sides.rows, sides.label].join(", "),
          isChosen: findOwn(choices, key) === choice,
          onChoose: () => choose(key, choice),
        });
        return (
          <div key={key} className="mt-5">
            {sides.rows.length > 0 && <p className="text-small font-semibold text-ink-2">{sides.rows.join(" › ")}</p>}
            <h3 className="text-body font-semibold">{sides.label}</h3>
            {(sides.mine.isRemoved || sides.theirs.isRemoved) && (
              <p className="text-plain">One side removed this; the other changed it.</p>
            )}
            <div className="mt-2 grid gap-4 sm:grid-cols-2">
              <ConflictSide head="Yours" action="Use mine" {...side("mine")} />
              <ConflictSide head="Theirs" action="Use theirs" {...side("theirs")} />
            </div>
          </div>
        );
      })}
      {clashes.length > 1 && (
        <p className="mt-6 flex flex-wrap gap-3 border-t border-line pt-5">
          <Button onClick={() => chooseAll("mine")}>Use all of mine</Button>
          <Button onClick={() => chooseAll("theirs")}>Use all of theirs</Button>
        </p>
      )}
    </section>
  );
}
