type Labelled = { value: number; text: string };

const MOST_DECIMALS = 3;
const CLOSED = { useGrouping: true } as const;

/**
 * The number format that writes each value as its text says it, such as `"£"#,##0" a year"`; null where no single
 * format does. With one the labels of a chart follow its data.
 */
export function numberFormatOf(values: readonly Labelled[]): string | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const affixes = values.map((item) => affixesOf(item, decimals));
    const [first] = affixes;
    if (first === undefined || first === null) continue;
    if (affixes.every((own) => own?.before === first.before && own.after === first.after)) {
      return literal(first.before) + pattern(decimals) + literal(first.after);
    }
  }
  return null;
}

type Affixes = { before: string; after: string };

function affixesOf({ value, text }: Labelled, decimals: number): Affixes | null {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (Number(value.toFixed(decimals)) !== value) return null;
  const number = value.toLocaleString("en-GB", { ...CLOSED, ...digits });
  const at = text.indexOf(number);
  if (at === -1) return null;
  const affixes = { before: text.slice(0, at), after: text.slice(at + number.length) };
  return /["\\\d]/u.test(affixes.before + affixes.after) ? null : affixes;
}

const pattern = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);
const literal = (words: string): string => (words === "" ? "" : `"${words}"`);
