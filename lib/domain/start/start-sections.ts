import { type AskedSection, askedOf } from "../sections/define-section";
import { sectionList } from "../sections/registry";
import { draftedPlaces } from "./drafted-places";
import { startQuestions } from "./start-questions";

/** The sections one starter screen asks of, each with the questions it shows and no others. */
export function startSections(screen: 1 | 2): AskedSection[] {
  const asked = startQuestions.filter((each) => each.screen === screen).flatMap(({ fields }) => fields);
  const shown = [...asked, ...draftedPlaces[screen]];
  return sectionList.flatMap((section) => {
    const keys = new Set(shown.filter((place) => place.section === section.id).map(({ question }) => question));
    if (keys.size === 0) return [];
    const questions = Object.entries(section.questions).filter(([key]) => keys.has(key));
    return [{ ...askedOf(section), questions: Object.fromEntries(questions) }];
  });
}
