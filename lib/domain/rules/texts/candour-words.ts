/** Wording in the first person, as people write what only they will read, in the languages people type in. */
export const ownVoice: readonly string[] = [
  ...["i m", "i d", "i ll", "i ve", "i am", "i was", "i think", "i know", "i want", "i have", "i will", "i fear"],
  ...["me", "my", "told you so", "between us", "off the record"],
  ...["je suis", "je pense", "je crois", "je sais", "j ai", "moi", "entre nous"],
];

/** What somebody is said to say, think or feel, right after they are named. */
export const sayingWords: readonly string[] = [
  ...["says", "say", "said", "thinks", "think", "told", "tells", "hates", "hate", "moans", "moan", "complains"],
  ...["refuses", "refuse", "fears", "fear", "won t", "doesn t", "don t", "panics", "sulks"],
  ...["dit", "pense", "croit", "refuse", "craint", "déteste", "se plaint"],
];
