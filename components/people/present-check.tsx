import type { Route } from "next";
import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import type { PresentGap } from "@/lib/domain/sections/champions/present-gaps";
import { type PlacedPerson, personHref, personName } from "./person-words";

type PresentCheckProps = {
  gaps: readonly PresentGap<PlacedPerson>[];
  /** Where open blockers are listed. */
  checkHref: Route;
};

/** Whether the meeting could be today, and if not, what stands in the way. */
export function PresentCheck({ gaps, checkHref }: PresentCheckProps) {
  if (gaps.length === 0) {
    return (
      <Banner tone="ok">
        <p>
          <b>Ready to present.</b> Nothing blocks it, and you have met the person who decides.
        </p>
      </Banner>
    );
  }
  return (
    <Banner tone="warn">
      <p>
        <b>Not ready to present.</b>
      </p>
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={gap.kind}>
            <Gap gap={gap} checkHref={checkHref} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function Gap({ gap, checkHref }: { gap: PresentGap<PlacedPerson>; checkHref: Route }) {
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
    case "decider-not-listed":
      return (
        <a href="#q-people">The person who decides is not in your list. Add them by their role: {gap.decisionMaker}</a>
      );
  }
}
