import type { Reused } from "@/lib/domain/reuse/reused-answers";
import { findOwn } from "@/lib/domain/text/find-own";

const idOf = (topic: string): string => `reuse-${topic}`;

/** What was typed elsewhere in the proposal, for the browser to offer while somebody types. */
export function ReuseLists({ lists }: Pick<Reused, "lists">) {
  return Object.entries(lists).map(([topic, texts]) => (
    <datalist key={topic} id={idOf(topic)}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  ));
}

/** The id of the list that a field offers, by its path in the form; none where nothing is known for it yet. */
export function reuseListOf(path: string, { lists, topics }: Reused): string | undefined {
  const topic = findOwn(topics, path.replace(/\.\d+(?=\.)/g, ""));
  return topic && lists[topic] ? idOf(topic) : undefined;
}
