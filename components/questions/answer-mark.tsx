import { Tag } from "@/components/ui/tag";

export type Mark = "example" | "drafted" | null;

/** Says that a text is not the writer's own yet. It goes with the first change. */
export function AnswerMark({ mark }: { mark: Mark }) {
  if (mark === "example") return <Tag tone="example">Example</Tag>;
  if (mark === "drafted") return <Tag tone="info">Drafted for you. Read it once</Tag>;
  return null;
}
