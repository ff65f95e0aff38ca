import { type Library, librarySchema } from "@/lib/domain/library/library";
import askTemplates from "./ask-templates.json";
import audiences from "./audiences.json";
import bulletin from "./bulletin.json";
import cases from "./cases.json";
import coach from "./coach.json";
import countryPrompts from "./country-prompts.json";
import { deepFreeze } from "./deep-freeze";
import figures from "./figures.json";
import firstResponse from "./first-response.json";
import glossary from "./glossary.json";
import guidance from "./guidance.json";
import internal from "./internal-network.json";
import { exampleIds, getExample } from "./load-examples";
import lunchHour from "./lunch-hour.json";
import objections from "./objections.json";
import pilotTypes from "./pilot-types.json";
import risks from "./risks.json";
import roles from "./roles.json";
import sources from "./sources.json";
import templates from "./templates.json";
import training from "./training.json";
import findings from "./words/findings.json";
import jargon from "./words/jargon.json";
import lexicon from "./words/lexicon.json";
import readers from "./words/readers.json";
import smallWords from "./words/small-words.json";
import states from "./words/states.json";
import statuses from "./words/statuses.json";
import titles from "./words/titles.json";

// Read at import, so content that breaks its schema fails the build and never reaches a reader.
const shipped = librarySchema.parse({
  risks,
  audiences,
  pilotTypes,
  firstResponse,
  cases,
  objections,
  figures,
  training,
  askTemplates,
  guidance,
  bulletin,
  countryPrompts,
  sources,
  roles,
  titles,
  readers,
  states,
  statuses,
  findings,
  lexicon,
  smallWords,
  jargon,
  coach,
  glossary,
  lunchHour,
  internal,
  templates,
});

const samples = Object.fromEntries(exampleIds.map((id) => [id, getExample(id)?.sections ?? {}]));

const library: Library = deepFreeze({ ...shipped, samples });

/** All shipped content, read once and frozen: what a proposal takes from it is always a copy. */
export function loadLibrary(): Library {
  return library;
}
