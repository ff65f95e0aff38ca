import { z } from "zod";
import { caseKindSchema, claimTypeSchema } from "../library/entry-kinds";
import { audiencePackSchema, riskEntrySchema } from "../library/library";
import { sectorSchema } from "../library/sector";
import { oneLine, oneLineOrNothing } from "../text/one-line";

// What an administrator writes of an own entry: the shipped entry's schema without what the app itself knows (id,
// version, standing), and stricter on blanks, since a form sends them and a content file does not.

const MAX_SOURCES = 5;
const OLDEST_YEAR = 1990;
const LAST_YEAR = 2100;

const filled = (max: number, tooShort: string) => oneLine({ max, tooShort });
const lines = (max: number, most: number) => z.array(filled(max, "Leave no line of a list blank.")).max(most);

const origin = {
  /** Where it can be read, in the organisation's own words. A fact without one is shown as unverified. */
  source: lines(160, MAX_SOURCES),
  year: z
    .int()
    .min(OLDEST_YEAR, `Enter a year from ${OLDEST_YEAR}.`)
    .max(LAST_YEAR, `Enter a year up to ${LAST_YEAR}.`)
    .nullable(),
  /** Printed with the fact. */
  caveat: oneLineOrNothing(160).nullable(),
};
const known = { id: true, version: true, status: true, editorial: true } as const;

const ownRiskSchema = riskEntrySchema
  .omit(known)
  .extend({
    ...origin,
    title: filled(80, "Enter what could go wrong, such as ‘A post goes out from the wrong account’."),
    cause: oneLineOrNothing(160),
    consequence: filled(160, "Enter what would happen, and to whom."),
    controls: z
      .array(
        z.strictObject({
          text: filled(160, "Enter what is done about it."),
          ownerRole: filled(60, "Enter who does it, as a role."),
        }),
      )
      .min(1, "Enter at least one thing that is done about it.")
      .max(5, "Enter five controls at most."),
  })
  .refine(({ likelihood, likelihoodAfter }) => likelihoodAfter <= likelihood, {
    path: ["likelihoodAfter"],
    message: "Choose a score that is not above the one before the controls.",
  })
  .refine(({ impact, impactAfter }) => impactAfter <= impact, {
    path: ["impactAfter"],
    message: "Choose a score that is not above the one before the controls.",
  });

const ownAudienceSchema = audiencePackSchema.omit(known).extend({
  ...origin,
  name: filled(80, "Enter who they are, such as ‘Parish clerks’."),
  concerns: z
    .array(
      z.strictObject({
        text: filled(160, "Enter the worry in their words."),
        riskId: z.string().max(40).min(1, "Choose the risk that answers this worry."),
      }),
    )
    .min(1, "Enter at least one worry.")
    .max(5, "Enter five worries at most."),
  motives: lines(160, 5).min(1, "Enter at least one thing they want."),
  benefits: lines(140, 5).min(1, "Enter at least one benefit."),
  bestArgument: filled(300, "Enter the argument that counts most with them."),
  messenger: filled(80, "Enter who should speak to them."),
});

const ownCaseSchema = z.strictObject({
  ...origin,
  title: filled(100, "Enter what happened, in one line."),
  org: filled(80, "Enter who did it."),
  kind: caseKindSchema,
  sector: sectorSchema,
  claimType: claimTypeSchema,
  result: oneLineOrNothing(120).nullable(),
  facts: lines(160, 6).min(1, "Enter at least one fact."),
  lesson: filled(160, "Enter the lesson for you."),
});

const ownObjectionSchema = z.strictObject({
  ...origin,
  objection: filled(160, "Enter the objection as people say it."),
  concede: oneLineOrNothing(120),
  answer: filled(300, "Enter your answer."),
  askBack: oneLineOrNothing(120),
});

const ownFigureSchema = z.strictObject({
  ...origin,
  text: filled(200, "Enter the figure with its unit, such as ‘412 calls a week about gritting’."),
  /** How many people are on a channel goes out of date sooner than other figures. */
  isReach: z.boolean(),
});

export const ownEntryValuesSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("risk"), entry: ownRiskSchema }),
  z.strictObject({ kind: z.literal("audience"), entry: ownAudienceSchema }),
  z.strictObject({ kind: z.literal("case"), entry: ownCaseSchema }),
  z.strictObject({ kind: z.literal("objection"), entry: ownObjectionSchema }),
  z.strictObject({ kind: z.literal("figure"), entry: ownFigureSchema }),
]);
export type OwnEntryValues = z.infer<typeof ownEntryValuesSchema>;
