import { Card } from "@/components/ui/card";
import { serviceModelOptions } from "@/lib/domain/sections/champions/options";
import type { ServiceModel } from "@/lib/domain/sections/champions/schema";

const MODELS: Record<ServiceModel, { works: string; watch: string }> = {
  central: {
    works: "One team writes, answers and keeps the rules.",
    watch: "A team that posts while everybody else carries on as before changes nothing. Give each department a part.",
  },
  "hub-and-spoke": {
    works: "The central team keeps the rules and the accounts. People in departments answer what they know best.",
    watch: "Each department needs a steward with the hours for it, and cover.",
  },
  "service-team": {
    works: "The team guards the plan and serves every department: it trains, advises and steps in.",
    watch: "Each department needs a gain of its own, or it will hand the work back.",
  },
};

type Feeder = { id: string; who: string | null; feeds: string | null };

/** How the work is shared out, what to watch in that, and who brings something to say. */
export function ServiceModelCard({ model, feeders }: { model: ServiceModel | null; feeders: readonly Feeder[] }) {
  const label = serviceModelOptions.find(({ value }) => value === model)?.label;
  const named = feeders.filter(({ who }) => who !== null);
  return (
    <Card aria-labelledby="service-model" className="keep-together">
      <h3 id="service-model">{label ?? "How the work is shared out"}</h3>
      {model === null ? (
        <p className="mt-2 text-plain">
          <a href="#q-serviceModel">Choose how the work will be shared out</a>
        </p>
      ) : (
        <div className="mt-2 grid gap-2 text-plain">
          <p>{MODELS[model].works}</p>
          <p>
            <b>Watch:</b> {MODELS[model].watch}
          </p>
        </div>
      )}
      {named.length > 0 && (
        <ul className="mt-3 list-disc pl-5 text-plain">
          {named.map(({ id, who, feeds }) => (
            <li key={id}>{feeds === null ? who : `${who}: ${feeds}`}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
