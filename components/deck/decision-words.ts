import type { PlanLine } from "@/lib/domain/deck/deck-plan";

type Named = Pick<PlanLine, "name">;

const quoted = ({ name }: Named): string => `“${name}”`;

/** What is said aloud and at the foot of the page once something was decided of a slide. */
export const renamed = (line: Named, isOwn: boolean): string =>
  isOwn ? `${quoted(line)} has your title now.` : `${quoted(line)} has Foothold’s title again.`;

export const moved = (line: Named, place: number): string => `${quoted(line)} is slide ${place} now.`;

export const atTheEnd = (line: Named, by: 1 | -1): string =>
  by === -1
    ? `${quoted(line)} stands right behind the cover already.`
    : `${quoted(line)} stands right before the decision already.`;

const PLACES = { main: "the main deck", appendix: "the appendix" } as const;

export const sent = (line: Named, part: keyof typeof PLACES): string => `${quoted(line)} is in ${PLACES[part]} now.`;

export const swappedIn = (line: Named & Pick<PlanLine, "leaves">): string =>
  line.leaves === null
    ? sent(line, "main")
    : `${quoted(line)} is in ${PLACES.main} now, and ${quoted(line.leaves)} in ${PLACES.appendix}.`;

export const leftOut = (line: Named): string => `${quoted(line)} is left out. You find it at the end of the list.`;

export const putBack = (line: Named): string => `${quoted(line)} is back.`;

export const asSuggested = (line: Named): string => `${quoted(line)} is as Foothold suggests it.`;

export const followsAll = (line: Named): string => `${quoted(line)} follows what holds for every reader.`;

export const UNDONE = "The last change is undone.";
