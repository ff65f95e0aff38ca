import type { ReactNode } from "react";
import type { Fact } from "@/lib/domain/deck/slide";
import { UNVERIFIED } from "../slide-words";
import { keyed } from "./keyed";
import { LineView } from "./line-view";

/** A figure without a source is never set larger than the words around it, and says so. */
export function FactView({ fact, numeral = "r-numeral-m" }: { fact: Fact; numeral?: string }): ReactNode {
  return (
    <div className="s-fact">
      <dt className="r-label">{fact.label}</dt>
      <dd>
        {fact.value !== undefined && <Value fact={fact} numeral={numeral} />}
        <p className="r-body">
          <LineView line={fact.text} />
        </p>
      </dd>
    </div>
  );
}

function Value({ fact, numeral }: { fact: Fact; numeral: string }): ReactNode {
  if (!fact.unverified) return <p className={numeral}>{fact.value}</p>;
  return (
    <p className="r-body-strong">
      {fact.value} <i className="r-dense-italic">{UNVERIFIED}</i>
    </p>
  );
}

export function FactList({ facts, className }: { facts: readonly Fact[]; className: string }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className={className}>
      {keyed(facts).map(({ key, item }) => (
        <FactView key={key} fact={item} />
      ))}
    </dl>
  );
}
