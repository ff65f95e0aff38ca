import { Card } from "@/components/ui/card";
import type { Coverage } from "@/lib/domain/sections/champions/coverage";
import type { Forecast, ForecastPart } from "@/lib/domain/sections/champions/forecast";
import { levelOptions } from "@/lib/domain/sections/champions/options";
import { capitalise, listWords, uncapitalise } from "@/lib/domain/text/sentence";

type CoverageCardProps = { coverage: Coverage | null; forecast: Forecast };

/** In which departments and at which levels somebody helps, and how the meeting stands by now. */
export function CoverageCard({ coverage, forecast }: CoverageCardProps) {
  return (
    <Card aria-labelledby="coverage" className="keep-together">
      <h2 id="coverage" className="type-h3">
        Who is covered
      </h2>
      <dl className="mt-2 text-plain">
        <Fact term="Departments">
          {coverage === null ? "Name the departments it touches" : departmentWords(coverage)}
        </Fact>
        {coverage && <Fact term="Levels">{levelWords(coverage)}</Fact>}
        <Fact term="Agree">{partWords(forecast.agrees)}</Fact>
        <Fact term="Met, no answer yet">{partWords(forecast.met)}</Fact>
        <Fact term="Not met">{partWords(forecast.notMet)}</Fact>
      </dl>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="grid gap-x-4 border-b border-line py-2 last:border-b-0 sm:grid-cols-[10rem_1fr]">
      <dt className="text-ink-2">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function departmentWords({ covered, of, uncovered }: Coverage): string {
  const share = `${covered} of ${of} have a champion or a steward.`;
  return uncovered.length === 0 ? share : `${share} Nobody yet in ${listWords(uncovered)}.`;
}

function levelWords({ levels }: Coverage): string {
  const names = levelOptions.filter(({ value }) => levels.includes(value)).map(({ label }) => uncapitalise(label));
  return names.length === 0 ? "0 of 3" : `${names.length} of 3: ${listWords(names)}`;
}

function partWords({ people, influence }: ForecastPart): string {
  const count = people === 1 ? "1 person" : `${people} people`;
  return capitalise(people === 0 ? "nobody" : `${count}, influence ${influence} in all`);
}
