/** Sentences of the scripts that a public body's proposal may quote, each with what breaks lines and shaping. */
export const scriptSamples = {
  Greek: "Ζητούμε δοκιμή δώδεκα εβδομάδων σε δύο κανάλια, με σαφές ανώτατο κόστος.",
  Cyrillic: "Ми просимо про пілот на дванадцять тижнів; Комитет решает 28 февраля.",
  Arabic: "نطلب تجربة لمدة 12 أسبوعًا على وسائل التواصل الاجتماعي (فيسبوك) بتكلفة محددة، ثم نقرر معًا.",
  Persian: "می‌خواهیم یک دورهٔ آزمایشی دوازده هفته‌ای در شبکه‌های اجتماعی داشته باشیم.",
  Hebrew: "אנו מבקשים פיילוט של 12 שבועות ברשתות החברתיות (Facebook), שָׁלוֹם לכולם.",
  Japanese: "十二週間の試験運用を提案します。地域の声を聞き、「災害時」に素早く情報を届けるためです。",
  Chinese: "我们建议进行为期十二周的社交媒体试点，以便倾听居民的声音，并在紧急情况下迅速传递信息。",
  Korean: "12주간의 소셜 미디어 시범 운영을 제안합니다. 주민의 목소리를 듣고 빠르게 답하기 위해서입니다.",
  emoji: "Done ✅ thanks 👩‍🚒 🇨🇦 👍🏽 ❤ 1️⃣ 🏳️‍🌈 all",
  address: `https://www.example.org/${"winter-service/".repeat(11)}report.html?year=2026`,
} as const;
export type ScriptName = keyof typeof scriptSamples;
export const scriptNames = Object.keys(scriptSamples) as ScriptName[];
