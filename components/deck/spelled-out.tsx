import type { Route } from "next";
import { Disclosure } from "@/components/ui/disclosure";

type Change = { from: string; to: string; count: number };

/** What documents print in place of shorthand, so that nobody is surprised; `href` leads to the question that stops it. */
export function SpelledOut({ changes, href }: { changes: readonly Change[]; href: Route }) {
  if (changes.length === 0) return null;
  return (
    <Disclosure look="help" title={titleOf(changes.length)} className="mt-3 text-plain">
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {changes.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            “{from}” is printed as “{to}”{count === 1 ? "" : `, ${count} times`}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        Your answers stay as you typed them. <a href={href}>Print them as they are typed</a>
      </p>
    </Disclosure>
  );
}

const titleOf = (count: number): string =>
  count === 1 ? "Documents spell out one short form" : `Documents spell out ${count} short forms`;
