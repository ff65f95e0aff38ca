import { Table } from "@/components/ui/table";
import { cadenceOptions } from "@/lib/domain/sections/champions/options";
import type { StewardLine } from "@/lib/domain/sections/champions/steward-matrix";
import { labelOf } from "./person-words";

type StewardTableProps = { departments: readonly { id: string; name: string | null }[]; lines: readonly StewardLine[] };

/** Stewards down, departments across, and how often news goes both ways in each cell. */
export function StewardTable({ departments, lines }: StewardTableProps) {
  const named = departments.map(({ id, name }, index) => ({ id, name: name ?? `Department ${index + 1}` }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many departments scroll sideways, which the keyboard must reach
    <section className="overflow-x-auto" aria-label="Stewards by department" tabIndex={0}>
      <Table isCards>
        <caption className="sr-only">Stewards by department, and how often you exchange news</caption>
        <thead>
          <tr>
            <th scope="col">Steward</th>
            {named.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ who, cells }) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              {cells.map((cell, index) => (
                <td key={named[index]?.id} data-label={named[index]?.name}>
                  {cell ? labelOf(cadenceOptions, cell.cadence) : <span aria-hidden>–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
