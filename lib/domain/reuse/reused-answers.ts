import { listTexts } from "../answers/list-texts";
import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import type { SectionId } from "../ids/section-ids";
import type { Library } from "../library/library";
import { sampleTexts } from "../samples/sample-texts";
import { readDraft, sectionList } from "../sections/registry";
import { foldCase } from "../text/fold-case";
import { type ReuseTopic, reuseTopics, topicByPath } from "./reuse-topics";

/** More suggestions than this are slower to read than to type past. */
const MOST_OFFERED = 30;

/** A date of the proposal by what happens on it. */
export type KnownDate = { event: string; date: PlainDate; words: string };

/** What is known already, offered wherever it is asked for again. */
export type Reused = {
  /** Texts by topic, only for topics that a question of these sections asks for. */
  lists: Partial<Record<ReuseTopic, readonly string[]>>;
  /** The topic of each question that has one, by its name without rows. */
  topics: Readonly<Record<string, ReuseTopic>>;
  dates: readonly KnownDate[];
};

type Given = { draft: Draft; library: Library; locale: string; sections: readonly SectionId[] };

/**
 * Texts and dates typed anywhere in a proposal, for the questions of some sections. A private answer is offered to no
 * other question, and neither is a sample's.
 */
export function reusedAnswers({ draft, library, locale, sections }: Given): Reused {
  const topics = [...topicByPath].filter(([path]) => sections.some((id) => path.startsWith(`${id}.`)));
  const typed = typedByTopic(draft, library);
  const wanted = new Set(topics.map(([, topic]) => topic));
  const lists = reuseTopics
    .filter((topic) => wanted.has(topic))
    .flatMap((topic) => {
      const texts = (typed.get(topic) ?? []).slice(0, MOST_OFFERED);
      return texts.length > 0 ? [[topic, texts] as const] : [];
    });
  return { lists: Object.fromEntries(lists), topics: Object.fromEntries(topics), dates: knownDates(draft, locale) };
}

function typedByTopic(draft: Draft, library: Library): Map<ReuseTopic, string[]> {
  const found = new Map<ReuseTopic, Map<string, string>>();
  const add = (topic: ReuseTopic, text: string): void => {
    const texts = found.get(topic) ?? new Map<string, string>();
    const key = foldCase(text.trim());
    if (!texts.has(key)) texts.set(key, text.trim());
    found.set(topic, texts);
  };
  for (const section of sectionList) {
    const stored = draft[section.id];
    const foreign = new Map(
      sampleTexts(section.id, stored, library).map(({ place, text }) => [fieldAnchor(place), text]),
    );
    for (const { place, path, use, text } of listTexts(section, stored?.answers ?? {})) {
      const topic = topicByPath.get(path);
      if (topic && use !== "private" && foreign.get(fieldAnchor(place)) !== text) add(topic, text);
    }
  }
  for (const role of usualRoles(draft, library)) add("role", role);
  return new Map([...found].map(([topic, texts]) => [topic, [...texts.values()]]));
}

/** Who usually decides in such an organisation; after what was typed, since that is known. */
const usualRoles = (draft: Draft, { roles }: Library): readonly string[] =>
  roles[readDraft(draft).context.sector ?? ""] ?? [];

function knownDates(draft: Draft, locale: string): KnownDate[] {
  const { context, pilot } = readDraft(draft);
  const events: readonly (readonly [string, PlainDate | null])[] = [
    ["The meeting", context.meetingDate],
    ["The pilot starts", pilot.start],
    ["The pilot ends", pilot.end],
    ["Go, change or stop", pilot.decisionDate],
  ];
  return events.flatMap(([event, date]) => (date === null ? [] : [{ event, date, words: formatDate(date, locale) }]));
}
