import { optionsOf } from "@/lib/domain/form/options-of";
import type { ItemKind, ItemStanding } from "@/lib/domain/library-page/library-item";

export const kindOptions = optionsOf<ItemKind>({
  risk: "Risks",
  audience: "Audiences",
  case: "Examples of others",
  objection: "Objections",
  figure: "Figures",
  "pilot-type": "First steps",
  training: "Training",
  ask: "Requests to start from",
  guidance: "Rules and first response",
  bulletin: "Telling people what came of it",
  country: "Prompts by country",
});

export const standingOptions = optionsOf<ItemStanding>({
  confirmed: "Confirmed: read in its source",
  partly: "Partly confirmed: a detail is missing",
  editorial: "Editorial: our own judgement",
  own: "Your organisation’s own",
});

export const kindWord: Readonly<Record<ItemKind, string>> = {
  risk: "Risk",
  audience: "Audience",
  case: "Example",
  objection: "Objection",
  figure: "Figure",
  "pilot-type": "First step",
  training: "Training",
  ask: "Request",
  guidance: "Guidance",
  bulletin: "Bulletin",
  country: "Country prompt",
};
