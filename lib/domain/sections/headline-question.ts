import type { Help } from "../form/question";

const MOST_CHARACTERS = 90;

/** The question for a slide's title: the writer's own words, or ours from the answers. */
export const headlineQuestion = (slide: string, help: Help) =>
  ({
    kind: "text",
    label: `The sentence at the top of the ${slide} slide`,
    help,
    hint: "Leave it empty and we write it from your answers.",
    use: "print",
    tier: "stronger",
    optional: true,
    limit: MOST_CHARACTERS,
  }) as const;
