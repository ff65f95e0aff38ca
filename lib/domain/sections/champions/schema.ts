import { z } from "zod";
import { plainDateSchema } from "../../dates/plain-date";
import { referenceSchema } from "../../form/kinds";
import { rowIdSchema } from "../../ids/row-id";

export const levelSchema = z.enum(["executive", "manager", "front-line"]);
export type Level = z.infer<typeof levelSchema>;

export const relationSchema = z.enum(["none", "knows", "close"]);
export type Relation = z.infer<typeof relationSchema>;

export const governancePartSchema = z.enum(["accountable", "responsible", "consulted", "informed"]);
export type GovernancePart = z.infer<typeof governancePartSchema>;

export const serviceModelSchema = z.enum(["central", "hub-and-spoke", "service-team"]);
export type ServiceModel = z.infer<typeof serviceModelSchema>;

export const outsideVoiceSchema = z.enum(["super-spreader", "maven", "connector"]);
export type OutsideVoice = z.infer<typeof outsideVoiceSchema>;

export const metSchema = z.enum(["no", "met", "saw-draft", "agrees"]);
export type Met = z.infer<typeof metSchema>;

export const cadenceSchema = z.enum(["daily", "weekly", "fortnightly", "monthly"]);
export type Cadence = z.infer<typeof cadenceSchema>;

export const sponsorDutySchema = z.enum(["visible", "coalition", "direct"]);
export type SponsorDuty = z.infer<typeof sponsorDutySchema>;

const stance = z.int().min(-2).max(2);
const oneToFive = z.int().min(1).max(5);

export const personSchema = z.object({
  id: rowIdSchema,
  who: z.string(),
  dept: referenceSchema,
  level: levelSchema,
  formalPower: oneToFive,
  longService: z.boolean(),
  wideNetwork: z.boolean(),
  wellLiked: z.boolean(),
  relation: relationSchema,
  ask: z.string(),
  nextAction: z.string(),
  nextActionBy: plainDateSchema,
  met: metSchema,
  question: z.string(),
  leaveBehind: z.string(),
  heard: z.string(),
  support: stance,
  targetSupport: stance,
  interest: oneToFive,
  peerNominations: z.int().min(0).max(10_000),
});

export const championsSchema = z.object({
  sponsorRole: z.string(),
  sponsorAgreedOn: plainDateSchema,
  departmentsAffected: z.array(z.object({ id: rowIdSchema, name: z.string() })),
  people: z.array(personSchema),
  stewards: z.array(z.object({ id: rowIdSchema, who: z.string(), dept: referenceSchema, cadence: cadenceSchema })),
  serviceModel: serviceModelSchema,
  contentFeeders: z.array(z.object({ id: rowIdSchema, who: z.string(), feeds: z.string() })),
  externalInfluencers: z.array(z.object({ id: rowIdSchema, who: z.string(), kind: outsideVoiceSchema })),
  governance: z.array(z.object({ id: rowIdSchema, task: z.string(), role: z.string(), part: governancePartSchema })),
  sponsorCardAwareness: oneToFive,
  sponsorCardDesire: oneToFive,
  sponsorCardKnowledge: oneToFive,
  sponsorCardAbility: oneToFive,
  sponsorCardReinforcement: oneToFive,
  sponsorCardDuties: z.array(sponsorDutySchema),
  sponsorCardPeers: z.string(),
  sponsorCardReputation: z.string(),
  sponsorCardEmergencies: z.string(),
});
export type ChampionsValues = z.infer<typeof championsSchema>;
