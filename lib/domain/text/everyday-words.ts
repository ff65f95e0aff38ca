// Words that our library, our examples and our own labels write small, but for those that are also names of people,
// places, months or programs: Reading, Will, March, Teams.
const WORDS = `
  a abandoned about abuse accept access account accounts accuracy actions activities activity add admit adult
  advice after against age agencies agents agree agreed agreement agrees alert all allow also alt although always
  amount an and another answer answering answers any anybody anyone applicant applicants applications approval
  approvals approve approving are ask asked assign assistant at audience audit auditor author averages avoid
  avoided be because before begun being benefits better bin bins blamed board bodies both break bring brings
  budget build building built bulletin bus buses business by cabinet callers calls campaign can capacity captions
  carer carers case cases caseworker caution central chair chairs change charge charity check chief children
  choose citizen citizens civil claim claims class clear clerk client clients clinic clinical close coach coaching
  colleagues committee communications community company complaint complaints complete complex compulsory concern
  condition consent contact contact-centre contacts content contract contractor control copy corporate correct
  corrections cost could council counsel counter course court cover coverage create crew crisis criticism critics
  culture customer customers daily data date day-to-day days deciding decision decisions delay delegate
  demonstration departments depot depots deputy despite developer did digital direct director directors disabled
  discuss discussion dispatcher dispute district do doctor doctors does doing don't doubt doubts draft drafted
  driver drivers drop-in during duty each earlier early easier education effort eighty elected electors
  emergencies emergency employee employees engineer engineers enter equality error errors estate estimated
  evenings event events every everybody everyone everyone's everything evidence example examples executive
  executives existing expense expenses expert experts face fairness false families family farmer farmers faster
  fear fewer field fill finance financial find finding finds finished firefighter firefighters first five fix
  flood floods follow followers for foremen form forms four frequent from front front-line fund funding further g
  general get getting give giving good governance governing government governor gritter gritters gritting ground
  group groups guardian guidance guide half harm has have having he head heads health hear help helpdesk helpline
  here higher highways history home homes honest hospital hour hours house household households housing how human
  hundreds if in inaccessible incident incidents information inquiry inside inspector interest internal internet
  interview into introduction is issues it it's its joint judged junior keen keep keeping know lack language last late
  later leader leaders leaflet leaflets learn learner learners leave leavers left legal lend less lesson lessons
  let lets letter letters level librarian librarians library light likely line lines link listen listening lists
  live local longer look losing loss lost low lower lunch mainly maintenance make manager managers managing manual
  many map marketing match maximum measures media medical meeting meetings member members membership mentions
  merging message messages midwife midwives minimum minor minutes mistake mistakes misuse moderate moderation
  money monitoring month monthly more most mothers must my myth-busting myths name named names narrow national
  nearly needs negative neighbour neighbourhoods neighbours neither never new news newsletter night no no-one
  nobody none not note nothing notice notices number numbers nurse nurses o occupational office officer officers
  official offline often older one online only open openness operator operators opponent opponents organisation
  organisations other others our outcome outside over overload own owners paper papers parents parking part
  partiality partly partner partners parts pass passed passenger passengers patient patients pay payroll people
  people's percentage perhaps permission personal pharmacist phone phones pilot pilots place plain plan planned
  planner planners planning platform platforms players point police policies policy political post poster posting
  posts potholes power practise praise pre-election prepare present president press priority privacy private
  problems procurement profile programme project projects proof proposal prospect protecting protection protects
  public published pupil pupils purpose put quality question questions quick quoted quotes radio ran ranting
  rarely rate reach reaches read readiness ready real receptionist receptionists record records recovered recruiting
  recruitment reduce registrar registrars release reliable reminder repair repairs repeat replace replies reply
  report reporter reporters reporting reputation requests research resident residents residents' response
  responses responsible result results reverse review right risk risks road roads role room rota round
  round-the-clock route routes rule rules rumour rumours run running safe safety salt sample saves saving savings
  saw say says school schools score screenshots seats second secretary section security see seeing seen sees send
  senior seniors separate serves service services set set-up seven several shadowing share shared shares shift
  shifts shorter show showing shows simple site sites sixteen-week skills slides slow small snow so social
  social-media society solicitor solved some somebody something speaker sponsor sponsors sponsorship spread staff
  stale standing start statement statements step stewards stolen stop stopping stories strategic strategy strong
  student students success supervisor supervisors supplier suppliers support surveillance survey surveys system
  table take taking talk talks targets task tasks taxpayer taxpayers teacher teachers teaching team technical
  telephone tells templates ten tenant tenants test testers text texts thanks that that's the their theme then
  there there's these they they're this those three three-quarters through time times timing tips title to
  together tone too tool tools topic town trades traffic train trained trainer trainers training travel treasurer
  trial trust trustees try tweets twelve twelve-week twenty two two-thirds two-way type unanswered unblock under
  unequal union unions unit unless unofficial until update updates use used useful users usual vaccine
  vaccine-preventable value vice village villages visit visitor visitors voice voices volume volunteer volunteers
  voter voters wait waiting walk walked wanting ward wards was waste watch water we we'll we're weak weather web website
  week weekly weeks well-being wellbeing went what what's whatever when whenever where where's which while who
  whoever whole whose why winter winters wired wish with within without witness women word words work worked
  worker workers workforce workshop workshops worse would write written wrong year years yes yesterday you
  young-people your
`;

/** Words of which it is certain that they are no name, so that their first letter may be small within a sentence. */
export const everydayWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));

const BESIDE_NOUNS = `
  a about after all although an and another any anybody as at because before both but by each every everybody everyone few
  fewer for from he her here his how if in into it its many more most my no nobody not nothing of on once one or our
  she so some somebody something that the their then there these they this those three to two until we what when where
  whether which while who whose why with within without yes you your
`;

/** Those of them that name nothing themselves: a name after them takes nothing of their own small letter. */
export const smallWords: ReadonlySet<string> = new Set(BESIDE_NOUNS.trim().split(/\s+/u));
