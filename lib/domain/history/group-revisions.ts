import type { Cause } from "./causes";

/** One stored revision, without its answers. */
export type RevisionMark = { revision: number; savedAt: string; authorId: string; by: string; cause: Cause };

/** One line of a history: its newest revision, and what was typed shortly before it. */
export type HistoryLine = RevisionMark & {
  /** The oldest revision the line stands for, and when that was saved. */
  first: number;
  since: string;
  saves: number;
};

/** What one person types within this time of a last save is one line. */
const TYPED_TOGETHER_MS = 5 * 60_000;

/** Revisions of one section, newest first, as the lines of its history. Only typing is drawn together. */
export function groupRevisions(revisions: readonly RevisionMark[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const mark of revisions) {
    const line = lines.at(-1);
    if (line && isTypedTogether(line, mark)) {
      line.first = mark.revision;
      line.since = mark.savedAt;
      line.saves += 1;
    } else {
      lines.push({ ...mark, first: mark.revision, since: mark.savedAt, saves: 1 });
    }
  }
  return lines;
}

function isTypedTogether(line: HistoryLine, { cause, authorId, savedAt }: RevisionMark): boolean {
  const isTyping = line.cause === "edit" && cause === "edit" && line.authorId === authorId;
  return isTyping && Date.parse(line.savedAt) - Date.parse(savedAt) <= TYPED_TOGETHER_MS;
}
