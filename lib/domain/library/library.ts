import { z } from "zod";
import type { Draft } from "../draft/draft";
import { proposalStatuses } from "../findings/proposal-statuses";
import { sectionIdSchema } from "../ids/section-ids";
import { jargonSchema } from "../lexicon/find-jargon";
import { glossaryEntrySchema } from "../lexicon/glossary-entry";
import { lexiconWordsSchema } from "../lexicon/lexicon-words";
import { smallWordsSchema } from "../lexicon/written-language";
import { stateWordsSchema } from "../states/state-words";
import { caseEntrySchema } from "./case-entry";
import { coachWordsSchema } from "./coach-words";
import { countryCode, entryFields, region, scopesSchema } from "./entry-fields";
import { commentKindSchema, contentTypeSchema, scopeSchema, startingPointSchema } from "./entry-kinds";
import { findingWordsSchema, readerWordsSchema, statusWordsSchema } from "./library-words";
import { lunchHourSchema } from "./lunch-hour-words";
import { sectorSchema } from "./sector";
import { titleKeySchema } from "./title-keys";
import { variantIdSchema } from "./variants";

// The shipped content as the app sees it. Entries are copied into a proposal with id and version; the caveat goes along.

const score = z.int().min(1).max(5);

/** Scopes that offer this entry on the starter screens. */
const offeredTo = scopesSchema;

export const riskEntrySchema = z.strictObject({
  ...entryFields,
  offeredTo,
  title: z.string().max(80),
  cause: z.string().max(160),
  consequence: z.string().max(160),
  category: z.enum(["reputation", "people", "legal", "security", "operational", "financial"]),
  treatment: z.enum(["mitigate", "accept", "transfer", "avoid"]),
  controls: z.array(z.strictObject({ text: z.string().max(160), ownerRole: z.string().max(60) })).min(1),
  likelihood: score,
  impact: score,
  likelihoodAfter: score,
  impactAfter: score,
});
export type RiskEntry = z.infer<typeof riskEntrySchema>;

export const audiencePackSchema = z.strictObject({
  ...entryFields,
  name: z.string(),
  variant: variantIdSchema,
  /** Each worry with the risk that answers it. */
  concerns: z.array(z.strictObject({ text: z.string().max(160), riskId: z.string() })).min(1),
  motives: z.array(z.string().max(160)).min(1),
  benefits: z.array(z.string().max(140)).min(1),
  bestArgument: z.string(),
  messenger: z.string(),
});
export type AudiencePack = z.infer<typeof audiencePackSchema>;

export const metricEntrySchema = z.strictObject({
  name: z.string().max(60),
  kind: z.enum(["output", "outtake", "outcome", "safety", "effort"]),
  unit: z.string(),
  /** null where the organisation's own number has to be set first. */
  success: z.number().nullable(),
  worst: z.number().nullable(),
});

export const pilotTypeSchema = z.strictObject({
  ...entryFields,
  offeredTo,
  name: z.string(),
  purpose: z.string(),
  weeks: z.int(),
  /** Step of the readiness ladder, 1 listen … 7 emergencies. */
  startStep: z.int().min(1).max(7),
  measureUnit: z.string(),
  metrics: z.array(metricEntrySchema).min(1),
});
export type PilotType = z.infer<typeof pilotTypeSchema>;

export const protocolSchema = z.strictObject({
  ...entryFields,
  title: z.string(),
  steps: z.array(z.strictObject({ when: z.string(), what: z.string(), who: z.string() })).min(3),
  whenLeadersHear: z.string(),
});
export type Protocol = z.infer<typeof protocolSchema>;

export const objectionEntrySchema = z.strictObject({
  ...entryFields,
  objection: z.string().max(160),
  concede: z.string().max(120),
  answer: z.string().max(300),
  askBack: z.string().max(120),
  /** What the answer leads to, and the audiences that say it. */
  riskIds: z.array(z.string()),
  caseIds: z.array(z.string()),
  figureIds: z.array(z.string()),
  packIds: z.array(z.string()),
});
export type ObjectionEntry = z.infer<typeof objectionEntrySchema>;

export const figureEntrySchema = z.strictObject({
  ...entryFields,
  text: z.string(),
  topics: z.array(
    z.enum(["cost", "use", "internal", "sponsor", "reach", "emergency", "access", "time", "readiness", "people"]),
  ),
  /** The country that was asked; null where it says nothing of one country. */
  country: countryCode.nullable(),
  /** The same figure channel by channel, where it says how many people use each. */
  reach: z
    .strictObject({
      population: z.string().max(80),
      unit: z.string().max(20),
      values: z.array(z.strictObject({ platform: z.string().max(40), value: z.number() })).min(1),
    })
    .optional(),
});
export type FigureEntry = z.infer<typeof figureEntrySchema>;

/** A request to start from; what stands in square brackets is filled in by the writer. */
export const askTemplateSchema = z.strictObject({
  ...entryFields,
  ask: z.string().max(120),
  supportLooksLike: z.string().max(160),
  fallback: z.string().max(120),
  why: z.string(),
});
export type AskTemplate = z.infer<typeof askTemplateSchema>;

export const trainingEntrySchema = z.strictObject({
  ...entryFields,
  title: z.string().max(80),
  audience: z.string().max(80),
  minutes: z.int().min(1),
  outcome: z.string(),
});
export type TrainingEntry = z.infer<typeof trainingEntrySchema>;

const preset = z.strictObject({ id: z.string(), why: z.string() });

/** A way to begin for one situation or one kind of organisation. It only presets what anybody may change. */
export const templateSchema = z.strictObject({
  ...entryFields,
  name: z.string(),
  about: z.string(),
  why: z.string(),
  /** Where the writer stands today; null where the template is for a kind of organisation. */
  situation: startingPointSchema.nullable(),
  sectors: z.array(sectorSchema),
  scope: scopeSchema.nullable(),
  /** Sections to make stronger first, in this order. */
  strengthen: z.array(z.strictObject({ section: sectionIdSchema, why: z.string() })).min(1),
  risks: z.array(preset).min(1),
  audiences: z.array(preset).min(1),
  pilotType: preset,
});
export type Template = z.infer<typeof templateSchema>;

const guidanceList = z.strictObject({ ...entryFields, title: z.string(), items: z.array(z.string()).min(1) });

export const guidanceSchema = z.strictObject({
  outline: guidanceList,
  check: guidanceList,
  approvals: z.strictObject({
    ...entryFields,
    title: z.string(),
    rows: z.array(
      z.strictObject({
        type: contentTypeSchema,
        drafter: z.string().max(60),
        approvers: z.array(z.string().max(60)),
        maxMinutes: z.int().min(0),
      }),
    ),
    silence: z.string(),
  }),
  triage: z.strictObject({
    ...entryFields,
    title: z.string(),
    rows: z.array(z.strictObject({ comment: commentKindSchema, action: z.string().max(120) })),
    each: z.string(),
  }),
  security: guidanceList,
  judgement: guidanceList,
  houseRules: z.string().max(600),
  correctionProtocol: z.string().max(500),
});
export type Guidance = z.infer<typeof guidanceSchema>;

/** How to tell people what came of it, and what to keep for that. */
export const bulletinSchema = z.strictObject({ blocks: guidanceList, versions: guidanceList, wins: guidanceList });

/** Prompts by country, never advice; an empty list of countries means every country. */
export const countryPromptSchema = z.strictObject({
  ...entryFields,
  countries: z.array(countryCode),
  region,
  prompts: z.array(z.string()).min(1),
  closing: z.string(),
});
export type CountryPrompt = z.infer<typeof countryPromptSchema>;

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** null where the page carries no date. */
  year: z.int().nullable(),
  /** Where to check it; printed, never fetched. null where it is not known. */
  address: z.string().nullable(),
  note: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Usual decision-makers of a sector, as suggestions. */
export const rolesSchema = z.record(z.string(), z.array(z.string()));

export const librarySchema = z.strictObject({
  risks: z.array(riskEntrySchema),
  audiences: z.array(audiencePackSchema),
  pilotTypes: z.array(pilotTypeSchema),
  firstResponse: protocolSchema,
  cases: z.array(caseEntrySchema),
  objections: z.array(objectionEntrySchema),
  figures: z.array(figureEntrySchema),
  training: z.array(trainingEntrySchema),
  askTemplates: z.array(askTemplateSchema),
  guidance: guidanceSchema,
  bulletin: bulletinSchema,
  countryPrompts: z.array(countryPromptSchema),
  sources: z.array(sourceSchema),
  roles: rolesSchema,
  /** Title templates of slides whose headline is blank. */
  titles: z.record(titleKeySchema, z.string()),
  readers: z.record(variantIdSchema, readerWordsSchema),
  /** How far things are: agreed, asked, planned and the like. */
  states: stateWordsSchema,
  statuses: z.record(z.enum(proposalStatuses), statusWordsSchema),
  findings: z.record(z.string(), findingWordsSchema),
  /** Words that differ by who can read along and by kind of body. */
  lexicon: lexiconWordsSchema,
  /** By which a language is known. */
  smallWords: smallWordsSchema,
  /** Words a deck for leaders does without, each with what to say instead. */
  jargon: z.array(jargonSchema),
  coach: coachWordsSchema,
  glossary: z.array(glossaryEntrySchema),
  templates: z.array(templateSchema),
  lunchHour: lunchHourSchema,
  /** What stands in for the entry of the same name where only colleagues read along. */
  internal: z.strictObject({ firstResponse: protocolSchema, lunchHour: lunchHourSchema }),
});
export type Library = z.infer<typeof librarySchema> & {
  /** The samples a proposal can be started from, by id. */
  samples: Readonly<Record<string, Draft>>;
};
