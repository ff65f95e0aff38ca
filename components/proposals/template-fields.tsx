import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { TemplateChoice } from "./starting-point";

export type ChosenTemplates = { situation: string; place: string };

type TemplateFieldsProps = {
  templates: readonly TemplateChoice[];
  chosen: ChosenTemplates;
  error: string | undefined;
  onChange: (chosen: ChosenTemplates) => void;
};

/** Where the writer stands and where they work, and what that presets. */
export function TemplateFields({ templates, chosen, error, onChange }: TemplateFieldsProps) {
  const optionsOf = (isSituation: boolean) =>
    templates
      .filter((template) => template.isSituation === isSituation)
      .map(({ id, name }) => ({ value: id, label: name }));
  const preset = templates.filter(({ id }) => id === chosen.situation || id === chosen.place);

  return (
    <>
      <Field id="situation" label="Where do you stand today?" error={error}>
        {(control) => (
          <Select
            {...control}
            name="situation"
            options={optionsOf(true)}
            emptyLabel="None of these"
            value={chosen.situation}
            onChange={(event) => onChange({ ...chosen, situation: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id="place" label="Which of these are you?">
        {(control) => (
          <Select
            {...control}
            name="place"
            options={optionsOf(false)}
            emptyLabel="None of these"
            value={chosen.place}
            onChange={(event) => onChange({ ...chosen, place: event.currentTarget.value })}
          />
        )}
      </Field>
      <div aria-live="polite" className="mt-6">
        {preset.map((template) => (
          <Presets key={template.id} template={template} />
        ))}
      </div>
    </>
  );
}

/** What one template puts in, each with its reason. */
function Presets({ template }: { template: TemplateChoice }) {
  return (
    <section
      aria-labelledby={`template-${template.id}`}
      className="mb-6 rounded-card border border-line bg-surface p-5 text-plain"
    >
      <h2 id={`template-${template.id}`} className="type-h3">
        {template.name}
      </h2>
      <p className="text-ink-2">{template.about}</p>
      <p className="mt-2">{template.why}</p>
      <Disclosure look="help" title="What it puts in, and why">
        {template.presets.map(({ title, items }) => (
          <div key={title} className="mt-3">
            <h3 className="text-plain font-semibold">{title}</h3>
            <dl>
              {items.map(({ name, why }) => (
                <div key={name} className="border-b border-line py-1.5">
                  <dt>{name}</dt>
                  <dd className="text-ink-2">{why}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        <p className="mt-3 text-ink-2">Our own judgement, and all of it yours to change or remove.</p>
      </Disclosure>
    </section>
  );
}
