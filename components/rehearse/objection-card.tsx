import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import { useEffect, useRef } from "react";
import { labelOfReference } from "@/components/questions/label-of-reference";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import { likelihoodLabels } from "@/lib/domain/sections/objections/options";
import type { Rehearsal } from "@/lib/domain/sections/objections/schema";
import { CardAnswer } from "./card-answer";
import { Countdown } from "./countdown";
import { RatingButtons } from "./rating-buttons";
import type { RehearsalCard } from "./rehearsal-card";

type ObjectionCardProps = {
  card: RehearsalCard;
  /** Null where the clock is off. */
  seconds: number | null;
  isShown: boolean;
  /** No other objection can come next. */
  isOnly: boolean;
  references: readonly ReferenceChoice[];
  editHref: Route;
  onShow: () => void;
  onNext: () => void;
  onRate: (rating: Rehearsal) => void;
};

/** One objection as they would say it; the answer waits until it is asked for. */
export function ObjectionCard({ card, seconds, isShown, isOnly, references, ...rest }: ObjectionCardProps) {
  const { editHref, onShow, onNext, onRate } = rest;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = isOnly ? "Say it again" : "Next objection";

  return (
    <Card aria-labelledby="objection" className="grid gap-5">
      <div>
        <p className="text-small font-semibold text-ink-2">{aboutWords(card, references)}</p>
        <h2 id="objection" ref={heading} tabIndex={-1} className="type-h1 mt-1 text-pretty">
          “{card.objection}”
        </h2>
      </div>
      {seconds !== null && <Countdown key={seconds} seconds={seconds} isOver={isShown} />}
      {isShown && (
        <>
          <CardAnswer card={card} references={references} editHref={editHref} />
          <RatingButtons rating={card.rating} onRate={onRate} />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        {!isShown && (
          <Button look="main" isWide onClick={onShow}>
            Show the answer
          </Button>
        )}
        <Button look={isShown ? "main" : "plain"} isWide onClick={onNext}>
          {next} {!isOnly && <Icon as={ArrowRight} />}
        </Button>
      </div>
    </Card>
  );
}

/** How likely it is and who would say it, as far as that is known. */
function aboutWords({ likelihood, raisedBy }: RehearsalCard, references: readonly ReferenceChoice[]): string {
  const who = labelOfReference(raisedBy, references);
  const likely = likelihood === null ? null : likelihoodLabels[likelihood - 1];
  return [likely, who].filter((part) => part).join(" · ") || "They will say";
}
