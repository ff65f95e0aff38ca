import type { Route } from "next";
import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import type { PresentGap } from "@/lib/domain/coach/present-gaps";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import { type PlacedPerson, personHref, personName } from "./person-words";

type PresentCheckProps = {
  gaps: readonly PresentGap<PlacedPerson>[];
  /** Where open blockers are listed. */
  checkHref: Route;
  /** The page of the objections. */
  objectionsHref: Route;
  /** Where answers are said aloud. */
  rehearseHref: Route;
};

/** What stands between now and the meeting. The status above it says whether it could be today. */
export function PresentCheck({ gaps, ...links }: PresentCheckProps) {
  if (gaps.length === 0) {
    return (
      <Banner tone="ok">
        <p>
          Nothing blocks it, you have met the person who decides, and the likely objections are answered and rehearsed.
        </p>
      </Banner>
    );
  }
  return (
    <Banner tone="warn">
      <p>
        <b>Before you present it:</b>
      </p>
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={"id" in gap ? gap.id : gap.kind}>
            <Gap gap={gap} {...links} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

type GapProps = Omit<PresentCheckProps, "gaps"> & { gap: PresentGap<PlacedPerson> };

function Gap({ gap, checkHref, objectionsHref, rehearseHref }: GapProps) {
  switch (gap.kind) {
    case "blockers":
      return (
        <Link href={checkHref}>
          {gap.count === 1 ? "1 thing to fix before it is final" : `${gap.count} things to fix before it is final`}
        </Link>
      );
    case "decider-not-met":
      return (
        <a href={personHref(gap.person, "met")}>You have not met the person who decides: {personName(gap.person)}</a>
      );
    case "no-objection":
      return <Link href={objectionsHref}>Write down what they will object to, each with your answer</Link>;
    case "objection-unanswered":
      return (
        <Link href={`${objectionsHref}#${answerAnchor(gap.id)}` as Route}>No answer yet to “{gap.objection}”</Link>
      );
    case "objection-unrehearsed":
      return (
        <Link href={`${rehearseHref}?first=${gap.id}` as Route}>
          Never said aloud: your answer to “{gap.objection}”
        </Link>
      );
    case "decider-not-listed":
      return (
        <a href="#q-people">The person who decides is not in your list. Add them by their role: {gap.decisionMaker}</a>
      );
  }
}

const answerAnchor = (rowId: string): string => fieldAnchor({ questionKey: "objections", rowId, column: "answer" });
