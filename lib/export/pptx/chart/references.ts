import { el, textEl } from "../package/xml";

// What a chart shows stands in it a second time, beside the cells of the workbook that it comes from.

export const stringReference = (formula: string, words: readonly string[]): string =>
  el(
    "c:strRef",
    {},
    textEl("c:f", formula),
    el(
      "c:strCache",
      {},
      el("c:ptCount", { val: words.length }),
      words.map((text, idx) => el("c:pt", { idx }, textEl("c:v", text))),
    ),
  );

export const numberReference = (formula: string, values: readonly (number | null)[]): string =>
  el(
    "c:numRef",
    {},
    textEl("c:f", formula),
    el(
      "c:numCache",
      {},
      textEl("c:formatCode", "General"),
      el("c:ptCount", { val: values.length }),
      values.map((value, idx) => value !== null && el("c:pt", { idx }, textEl("c:v", String(value)))),
    ),
  );
