import type { ReactNode } from "react";
import type { Fact, Opening } from "@/lib/domain/slides/slide";
import { hasRail, isRuledAtLeft, openingOf, purposeLine } from "../../sheet/cover/cover-opening";
import { versionWords } from "../../sheet/slide-words";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";
import { CoverRail } from "./cover-rail";

type CoverProps = LayoutProps<"cover"> & { title: ReactNode; logo: ReactNode };

/** The request on the dark field; what it takes beside it, or below it on a phone. */
export function Cover({ slide, context, title, logo }: CoverProps): ReactNode {
  const opening = openingOf(slide, context.deck.lang);
  const { cover: setting } = slide;
  if (setting === undefined) throw new Error("a cover is fitted before it is drawn");
  const isDivided = hasRail(opening);
  return (
    <>
      <div className={`s-box s-deep ${isDivided ? "s-cover-field" : "s-cover-field s-cover-whole"}`}>
        {title}
        {logo}
        <div className={context.deck.brand.logo ? "s-cover-head s-below-logo" : "s-cover-head"}>
          {!context.deck.brand.logo && <p className="r-organisation">{context.deck.organisation}</p>}
          {!isDivided && <p className="s-cover-version r-version">{versionWords(context.deck)}</p>}
          {opening.meeting !== undefined && <p className="s-quiet r-body">{opening.meeting}</p>}
          <p className="s-quiet r-purpose">{purposeLine(slide, opening)}</p>
        </div>
        <div className="s-cover-asked">
          {slide.subtitle !== "" && <p className={`r-${setting.ask}`}>{slide.subtitle}</p>}
          {opening.message !== undefined && (
            <p className={`${isRuledAtLeft(opening.message) ? "s-cover-message " : ""}s-quiet r-${setting.message}`}>
              <LineView line={opening.message} />
            </p>
          )}
        </div>
        <Roles facts={slide.facts} opening={opening} role={setting.roles} />
      </div>
      {isDivided && <CoverRail opening={opening} setting={setting.rail} context={context} />}
    </>
  );
}

function Roles({ facts, opening, role }: { facts: readonly Fact[]; opening: Opening; role: string }): ReactNode {
  const { record } = opening;
  if (facts.length === 0 && record === undefined) return null;
  const isPaired = facts.length > 3;
  return (
    <dl className={isPaired ? "s-cover-roles s-cover-paired" : "s-cover-roles"}>
      {keyed(facts).map(({ key, item }) => (
        <Role key={key} fact={item} role={role} />
      ))}
      {record !== undefined && <Role fact={record} role={role} isWide />}
    </dl>
  );
}

function Role({ fact, role, isWide = false }: { fact: Fact; role: string; isWide?: boolean }): ReactNode {
  return (
    <div className={isWide ? "s-fact s-cover-record" : "s-fact"}>
      <dt className="r-label">{fact.label}</dt>
      <dd className={`r-${role}`}>
        <LineView line={fact.text} />
      </dd>
    </div>
  );
}
