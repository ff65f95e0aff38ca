import { type ParseArgsConfig, parseArgs } from "node:util";
import { stopWith } from "./stop-with";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a shell expects of a command that was called the wrong way; 1 is for what went wrong later. */
const WRONG_USE = 2;

/** One line for each way to call the command. */
type Usage = string | readonly string[];

type Use<Taken extends Options> = {
  usage: Usage;
  options?: Taken;
  /** How many words it takes beside its options; absent: none. */
  mostWords?: number;
};

/** The arguments of a command. `--help` prints how it is used and ends well; what it does not know ends it in words. */
export function readArguments<const Taken extends Options>({ usage, options, mostWords = 0 }: Use<Taken>) {
  const args = process.argv.slice(2);
  if (args.some((word) => word === "--help" || word === "-h")) {
    console.log(wordsOf(usage));
    process.exit(0);
  }
  const parsed = parse(args, options ?? ({} as Taken), usage);
  const tooMany = parsed.positionals[mostWords];
  return tooMany === undefined ? parsed : refuseUse(usage, `This command does not take “${tooMany}”.`);
}

/** Ends a command that was called the wrong way: what is wrong, then how it is used. */
export function refuseUse(usage: Usage, faults: string | readonly string[]): never {
  return stopWith([...[faults].flat(), wordsOf(usage)], WRONG_USE);
}

const wordsOf = (usage: Usage): string => ["Usage:", ...[usage].flat()].join("\n  ");

function parse<const Taken extends Options>(args: string[], options: Taken, usage: Usage) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    return refuseUse(usage, faultOf(error instanceof Error ? error.message : String(error)));
  }
}

/** What Node says about the arguments, without its advice about words that begin with "-", which none of ours do. */
function faultOf(message: string): string {
  const [option = "An option"] = /-[^' ]+/.exec(message) ?? [];
  if (message.startsWith("Unknown option")) return `There is no option ${option}.`;
  return message.includes("does not take an argument") ? `${option} takes no value.` : `${option} needs a value.`;
}
