"use client";

import { Users } from "lucide-react";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Choice, Conflict } from "@/lib/browser/section-record";
import type { Describing } from "@/lib/domain/describe-answer";
import { findOwn } from "@/lib/domain/find-own";
import { answerLines } from "./answer-lines";
import { askedHere } from "./asked-here";
import { ConflictSide } from "./conflict-side";

type ConflictPanelProps = {
  conflict: Conflict;
  describing: Describing;
  onResolve: (choices: Readonly<Record<string, Choice>>) => void;
};

/** Both texts of each question that two people changed. Typing goes on; saving waits for the choice. */
export function ConflictPanel({ conflict, describing, onResolve }: ConflictPanelProps) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { sectionId, clashes, mine, theirs } = conflict;
  const questions = askedHere(sectionId)?.questions ?? {};

  function choose(key: string, choice: Choice): void {
    const next = { ...choices, [key]: choice };
    setChoices(next);
    if (clashes.every((each) => findOwn(next, each))) onResolve(next);
  }

  return (
    <section aria-labelledby="conflict-title" className="mb-8 rounded-card bg-warn-soft px-6 pt-5 pb-6">
      <h2 id="conflict-title" className="type-h3 flex items-center gap-2">
        <Icon as={Users} className="text-warn" />
        This section was changed elsewhere{timeWords(theirs.savedAt)}
      </h2>
      <p className="mt-1 text-plain">
        Choose below. Saving waits until you have chosen; the text you leave is kept among the earlier versions.
      </p>
      {clashes.map((key) => {
        const question = findOwn(questions, key);
        if (!question) return null;
        const side = (choice: Choice) => ({
          lines: answerLines(question, findOwn(choice === "mine" ? mine : theirs.answers, key) ?? null, describing),
          question: question.label,
          isChosen: findOwn(choices, key) === choice,
          onChoose: () => choose(key, choice),
        });
        return (
          <div key={key} className="mt-5">
            <h3 className="text-body font-semibold">{question.label}</h3>
            <div className="mt-2 grid gap-4 sm:grid-cols-2">
              <ConflictSide head="Yours" action="Use mine" {...side("mine")} />
              <ConflictSide head="Theirs" action="Use theirs" {...side("theirs")} />
            </div>
          </div>
        );
      })}
    </section>
  );
}

function timeWords(savedAt: string | null): string {
  if (!savedAt) return "";
  return ` at ${new Date(savedAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
}
