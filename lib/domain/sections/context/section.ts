import { z } from "zod";
import { defineSection } from "../../section";

const schema = z.object({
  decisionMaker: z.string().max(60),
  scope: z.array(z.enum(["internal-network", "external-service"])).min(1),
  people: z.array(
    z.object({
      id: z.string(),
      who: z.string(),
      power: z.int(),
      tags: z.array(z.object({ id: z.string(), t: z.string() })),
    }),
  ),
});
export const context = defineSection({
  id: "context",
  title: "Your organisation and the decision",
  purpose: "p",
  group: "need",
  version: 1,
  schema,
  questions: {
    decisionMaker: { kind: "text", label: "Who decides?", use: "print", tier: "first", limit: 60 },
    scope: { kind: "multiChoice", label: "x", use: "print", tier: "first", options: [] },
    people: {
      kind: "rows",
      label: "x",
      use: "print",
      tier: "first",
      cap: 3,
      item: "person",
      titleColumn: "who",
      columns: {
        who: { kind: "text", label: "Who", use: "private", tier: "first" },
        power: { kind: "scale", label: "Who", use: "private", tier: "first", min: 1, max: 5, labels: [] },
        tags: {
          kind: "rows",
          label: "x",
          use: "print",
          tier: "first",
          cap: 3,
          item: "t",
          titleColumn: "t",
          columns: { t: { kind: "text", label: "T", use: "print", tier: "first" } },
        },
      },
    },
  },
  slides: (slide) => [
    slide({ id: "x", part: "main", needs: ["decisionMaker"] }, (a, _c) => {
      const x: string | null = a.decisionMaker;
      void x;
      return [];
    }),
  ],
  rules: [
    (a) => {
      const n: number | null = a.people[0]?.power ?? null;
      void n;
      const t = a.people[0]?.tags[0]?.t;
      void t;
      return [];
    },
  ],
});
