import type { ReactNode } from "react";
import type { Fact } from "@/lib/domain/slides/slide";
import { UNVERIFIED } from "../sheet/slide-words";
import { keyed } from "./keyed";
import { LineView } from "./line-view";

/** How large a list of facts is set: its numerals and its words. */
export type FactSize = { numeral: "numeral-l" | "numeral-m" | "numeral-s"; words: "body" | "dense" | "lead" };

const usual: FactSize = { numeral: "numeral-m", words: "body" };
/** For columns that have a slide to themselves. */
export const largeFacts: FactSize = { numeral: "numeral-l", words: "lead" };

function FactView({ fact, size }: { fact: Fact; size: FactSize }): ReactNode {
  return (
    <div className="s-fact">
      <dt className="r-label">{fact.label}</dt>
      <dd>
        {fact.value !== undefined && <Value fact={fact} size={size} />}
        <p className={`r-${size.words}`}>
          <LineView line={fact.text} />
        </p>
      </dd>
    </div>
  );
}

/** A figure without a source is never set larger than the words around it, and says so. */
function Value({ fact, size }: { fact: Fact; size: FactSize }): ReactNode {
  if (!fact.unverified) return <p className={`r-${size.numeral}`}>{fact.value}</p>;
  return (
    <p className={`r-${size.words}`}>
      <strong>{fact.value}</strong> ({UNVERIFIED})
    </p>
  );
}

type FactListProps = { facts: readonly Fact[]; className: string; size?: FactSize };

export function FactList({ facts, className, size = usual }: FactListProps): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className={className}>
      {keyed(facts).map(({ key, item }) => (
        <FactView key={key} fact={item} size={size} />
      ))}
    </dl>
  );
}
