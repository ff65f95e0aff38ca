/**
 * Columns that name a unit, another body or where something stands written. They claim and promise nothing, so whoever
 * picked the entry has chosen them with it.
 */
export const mereLabels: ReadonlySet<string> = new Set([
  "evidence.cases.facts.sourceId",
  "evidence.cases.org",
  "evidence.failWalkthroughs.title",
  "evidence.reachFigures.platform",
  "evidence.reachFigures.population",
  "evidence.reachFigures.source",
  "evidence.reachFigures.unit",
  "pilot.metrics.unit",
]);
