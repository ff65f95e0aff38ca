import { Fragment, type ReactNode } from "react";
import type { Line, Run } from "@/lib/domain/slides/line";
import { linkAddresses } from "../sheet/link-addresses";
import { keyed } from "./keyed";

/** Words with their emphasis, links and languages; a line feed breaks. */
export function LineView({ line }: { line: Line }): ReactNode {
  const linked = linkAddresses(line);
  if (typeof linked === "string") return <Broken text={linked} />;
  return keyed(linked).map(({ key, item }) => <RunView key={key} run={item} />);
}

function RunView({ run: { text, strong, href, lang } }: { run: Run }): ReactNode {
  const words = <Broken text={text} />;
  const marked = strong ? <strong lang={lang}>{words}</strong> : words;
  if (href !== undefined) {
    return (
      <a href={href} lang={lang}>
        {marked}
      </a>
    );
  }
  return strong || lang === undefined ? marked : <span lang={lang}>{words}</span>;
}

function Broken({ text }: { text: string }): ReactNode {
  return keyed(text.split("\n")).map(({ key, item: piece, at }) => (
    <Fragment key={key}>
      {at > 0 && <br />}
      {piece}
    </Fragment>
  ));
}
