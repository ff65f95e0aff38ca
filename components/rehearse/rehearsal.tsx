import type { Route } from "next";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import { rehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";
import type { Rehearsal as Rating } from "@/lib/domain/sections/objections/schema";
import { ObjectionCard } from "./objection-card";
import type { RehearsalCard } from "./rehearsal-card";
import { tallyWords } from "./tally-words";
import { TIMERS, type Timer, TimerChoice } from "./timer-choice";
import { useRehearsal } from "./use-rehearsal";
import { useRehearsalKeys } from "./use-rehearsal-keys";

type RehearsalProps = {
  cards: readonly RehearsalCard[];
  /** The card to begin with; chance decides where it is null. */
  firstId: string | null;
  references: readonly ReferenceChoice[];
  /** The section in which objections and answers are written. */
  sectionHref: Route;
  onRate: (cardId: string, rating: Rating) => void;
  chance: () => number;
};

/** The cards, the clock and the two keys. */
export function Rehearsal({ cards, firstId, references, sectionHref, onRate, chance }: RehearsalProps) {
  const [timer, setTimer] = useState<Timer>("short");
  const { turn, card, goOn, show } = useRehearsal({ cards, firstId, chance });
  const canShow = turn !== null && !turn.isShown && card !== null;
  useRehearsalKeys({ onShow: canShow ? show : null, onNext: turn ? goOn : null });

  return (
    <div className="grid max-w-176 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="text-plain text-ink-2">{tallyWords(rehearsalTally(cards))}</p>
        <TimerChoice timer={timer} onChange={setTimer} />
      </div>
      {turn === null && <StartCard onStart={goOn} />}
      {turn && !card && <GoneCard onNext={goOn} />}
      {turn && card && (
        <ObjectionCard
          key={turn.number}
          card={card}
          seconds={TIMERS[timer]}
          isShown={turn.isShown}
          isOnly={cards.length === 1}
          references={references}
          editHref={`${sectionHref}#${answerAnchor(card)}` as Route}
          onShow={show}
          onNext={goOn}
          onRate={(rating) => onRate(card.id, rating)}
        />
      )}
    </div>
  );
}

const answerAnchor = ({ id }: RehearsalCard): string =>
  fieldAnchor({ questionKey: "objections", rowId: id, column: "answer" });

function StartCard({ onStart }: { onStart: () => void }) {
  return (
    <Card tone="soft" aria-labelledby="how">
      <h2 id="how" className="type-h3">
        How it works
      </h2>
      <ol className="mt-2 mb-5 grid list-decimal gap-1 pl-5">
        <li>One objection comes up, the likely ones oftener.</li>
        <li>Say your answer aloud. Then look at what you wrote.</li>
        <li>Say how it went. What needs work comes back sooner.</li>
      </ol>
      <p className="mb-5 hidden text-plain sm:block">Space shows the answer. The right arrow brings the next one.</p>
      <Button look="main" size="large" isWide onClick={onStart}>
        Start rehearsing
      </Button>
    </Card>
  );
}

function GoneCard({ onNext }: { onNext: () => void }) {
  return (
    <Card aria-labelledby="gone">
      <h2 id="gone" className="type-h3 mb-4">
        This objection was just taken out of your list
      </h2>
      <Button look="main" isWide onClick={onNext}>
        Next objection
      </Button>
    </Card>
  );
}
