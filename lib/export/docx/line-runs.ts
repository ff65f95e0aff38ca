import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { type Line, plainLine, type Run, runsOf } from "@/lib/domain/slides/line";
import { linkAddresses } from "../sheet/link-addresses";
import { directionOf } from "../type/text-direction";

const SAFE_LINK = /^(https?|mailto):/iu;

type Look = Pick<IRunOptions, "bold" | "color" | "size" | "font" | "italics">;

/** A paragraph whose words begin in Hebrew or Arabic is read from the right. */
export const inItsDirection = (line: Line): { bidirectional?: true } =>
  directionOf(plainLine(line)) === "rtl" ? { bidirectional: true } : {};

/** A line as runs of Word; a line feed breaks the line, a link that leads nowhere safe stays its words. */
export const lineRuns = (line: Line, look: Look = {}): ParagraphChild[] =>
  runsOf(linkAddresses(line)).flatMap((run) => childrenOf(run, look));

function childrenOf({ text, strong, href, lang }: Run, look: Look): ParagraphChild[] {
  const children = text.split("\n").map(
    (words, index) =>
      new TextRun({
        text: words,
        ...look,
        ...(strong && { bold: true }),
        ...(directionOf(words) === "rtl" && { rightToLeft: true }),
        ...(lang !== undefined && { language: { value: lang } }),
        ...(href !== undefined && SAFE_LINK.test(href) && { style: "Hyperlink" }),
        ...(index > 0 && { break: 1 }),
      }),
  );
  return href !== undefined && SAFE_LINK.test(href) ? [new ExternalHyperlink({ children, link: href })] : children;
}
