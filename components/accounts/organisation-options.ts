import type { Option } from "@/components/ui/option";

export const SECTOR_OPTIONS: readonly Option[] = [
  { value: "local-government", label: "Local government" },
  { value: "central-government", label: "Central government" },
  { value: "health", label: "Health" },
  { value: "police-fire", label: "Police and fire" },
  { value: "education", label: "Education" },
  { value: "housing", label: "Housing" },
  { value: "charity", label: "Charity" },
  { value: "company", label: "Company" },
  { value: "other", label: "Something else" },
];

/** ISO 3166-1 alpha-2. */
const COUNTRY_CODES =
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );

const LANGUAGE = "en-GB";

export function countryOptions(): Option[] {
  const names = new Intl.DisplayNames(LANGUAGE, { type: "region" });
  return sortByLabel(COUNTRY_CODES.map((value) => ({ value, label: names.of(value) ?? value })));
}

/** Money in use today; codes for metals, funds and tests are left out. */
export function currencyOptions(): Option[] {
  const names = new Intl.DisplayNames(LANGUAGE, { type: "currency" });
  const codes = Intl.supportedValuesOf("currency").filter((code) => !code.startsWith("X"));
  return sortByLabel(
    codes
      .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
      .filter(({ label }) => !/\d{4}/.test(label)),
  );
}

function sortByLabel(options: Option[]): Option[] {
  return options.sort((one, other) => one.label.localeCompare(other.label, LANGUAGE));
}
