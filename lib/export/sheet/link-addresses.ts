import { find } from "linkifyjs";
import { type Line, type Run, runsOf } from "@/lib/domain/slides/line";

/** Most texts hold no address: looking for one of these first spares them the search. */
const HINT = /:\/\/|www\.|@/iu;
/** A name alone ("done.so") may be the end of one sentence and the start of another. */
const WEB = /^(?:https?:\/\/|www\.)/iu;

const findOptions = {
  defaultProtocol: "https",
  validate: { email: true, url: (address: string) => WEB.test(address) },
};

/**
 * The same words, with every web and e-mail address in them as a link. A run that is a link already stays as it is,
 * and a line without an address is given back as it came.
 */
export function linkAddresses(line: Line): Line {
  const runs = runsOf(line);
  if (!runs.some(({ text }) => HINT.test(text))) return line;
  const linked = runs.flatMap(linkRun);
  return linked.every(({ href }, at) => href === runs[at]?.href) ? line : linked;
}

function linkRun(run: Run): Run[] {
  if (run.href !== undefined) return [run];
  const pieces: Run[] = [];
  let at = 0;
  for (const { href, start, end } of find(run.text, findOptions)) {
    pieces.push({ ...run, text: run.text.slice(at, start) }, { ...run, text: run.text.slice(start, end), href });
    at = end;
  }
  return [...pieces, { ...run, text: run.text.slice(at) }].filter(({ text }) => text !== "");
}
