import type { ReactNode } from "react";
import { boxes } from "../../sheet/frame";
import { versionWords } from "../../sheet/slide-words";
import { BlockView } from "../blocks/block-view";
import { FactList } from "../fact-view";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";

export function Cover({ slide, context }: LayoutProps<"cover">): ReactNode {
  return (
    <>
      {!context.deck.brand.logo && (
        <p className="s-box s-cover-organisation r-organisation">{context.deck.organisation}</p>
      )}
      <p className="s-box s-cover-version r-version">{versionWords(context.deck)}</p>
      <p className="s-box s-cover-subtitle r-subtitle">{slide.subtitle}</p>
      <div className="s-box s-cover-ruler">
        {keyed(slide.ruler).map(({ key, item }) => (
          <BlockView key={key} block={item} area={boxes.cover.ruler} context={context} />
        ))}
      </div>
      <FactList facts={slide.facts} className="s-box s-cover-facts" />
    </>
  );
}
