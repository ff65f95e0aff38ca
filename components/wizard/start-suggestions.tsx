import { useQuestionSetting } from "@/components/questions/question-setting";
import { textOf, useAnswer, useValue } from "@/components/questions/use-answer";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { AudiencePack } from "@/lib/domain/library/library";
import type { StartField } from "@/lib/domain/start/start-questions";
import { packOfDecider } from "@/lib/domain/start/suggest-risks";
import { findOwn } from "@/lib/domain/text/find-own";

type Suggestion = { title: string; texts: (pack: AudiencePack) => readonly string[] };

/** What such decision-makers often worry about and gain; a start, to be put into their own words. */
const SUGGESTIONS: Readonly<Record<string, Suggestion>> = {
  mainConcern: { title: "Worries such leaders often have", texts: (pack) => pack.concerns.map(({ text }) => text) },
  forThem: { title: "What such leaders often gain", texts: (pack) => pack.benefits },
};

export function StartSuggestions({ field, name }: { field: StartField; name: string }) {
  const suggestion = findOwn(SUGGESTIONS, field.column ?? "");
  return suggestion ? <SuggestionList suggestion={suggestion} name={name} /> : null;
}

function SuggestionList({ suggestion, name }: { suggestion: Suggestion; name: string }) {
  const { library } = useQuestionSetting();
  const { change } = useAnswer(name);
  const decider = textOf(useValue("context.decisionMaker"));
  const pack = library && packOfDecider(decider, library);
  if (!pack) return null;
  return (
    <Disclosure look="help" title={suggestion.title} className="mt-1 text-small">
      <ul className="mt-2 grid gap-1.5 text-plain">
        {suggestion.texts(pack).map((text) => (
          <li key={text} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1">
            {text}
            <Button size="small" aria-label={`Use “${text}”`} onClick={() => change(text)}>
              Use this
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
