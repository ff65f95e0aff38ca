import type { Route } from "next";
import Link from "next/link";

type OpenThingsProps = {
  /** How many things block a final version. */
  toFix: number;
  /** How many a reader would stumble over although nothing blocks it. */
  toLookAt: number;
  /** Where they are listed. */
  href: Route;
};

/** What stands open beside the status of a proposal; nothing where nothing does. */
export function OpenThings({ toFix, toLookAt, href }: OpenThingsProps) {
  const open = [...things(toFix, "to fix before it is final"), ...things(toLookAt, "to look at again")];
  return open.length === 0 ? null : <Link href={href}>{open.join(", ")}</Link>;
}

const things = (count: number, what: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? "thing" : "things"} ${what}`];
