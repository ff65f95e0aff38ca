/** Words by which a group of the organisation's own people may go. A name without any of them may still be one. */
export const staffWords: readonly string[] = [
  ..."staff colleague colleagues employee employees team teams crew crews worker workers workforce personnel".split(
    " ",
  ),
  ..."agent agents adviser advisers advisor advisors officer officers operator operators supervisor supervisors".split(
    " ",
  ),
  ..."manager managers driver drivers nurse nurses doctor doctors clinician clinicians teacher teachers".split(" "),
  ..."librarian librarians receptionist receptionists caretaker caretakers technician technicians engineer".split(" "),
  ..."engineers assistant assistants inspector inspectors warden wardens depot union unions apprentices".split(" "),
  "front line",
  "frontline",
  "help desk",
  "service desk",
  "contact centre",
];
