export const sponsorStages = ["awareness", "desire", "knowledge", "ability", "reinforcement"] as const;
export type SponsorStage = (typeof sponsorStages)[number];

/** Each stage 1 to 5; null is not set, which is neither weak nor strong. */
export type SponsorScores = Readonly<Record<SponsorStage, number | null>>;

const WEAK = 3;

/**
 * What to work on next with the sponsor: the first stage at 3 or less, since each rests on those before it (Prosci's
 * ADKAR; counting 3 as weak is our own judgement). null while none is weak.
 */
export const sponsorGap = (card: SponsorScores): SponsorStage | null =>
  sponsorStages.find((stage) => isWeak(card[stage])) ?? null;

const isWeak = (score: number | null): boolean => score !== null && score <= WEAK;

/** One sentence on how to work on each stage. */
export const sponsorStageWords: Record<SponsorStage, { name: string; work: string }> = {
  awareness: { name: "Why it is needed", work: "Show one real question and how long its answer took." },
  desire: { name: "Wanting it", work: "Ask what it would have to bring for their own service, and start there." },
  knowledge: { name: "What a sponsor does", work: "Go through the three duties together; ten minutes are enough." },
  ability: { name: "Time and means", work: "Agree one fixed quarter of an hour a week, and who stands in." },
  reinforcement: {
    name: "Keeping it going",
    work: "Put the dates on which they speak about it into the diary until the review.",
  },
};
