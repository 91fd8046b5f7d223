/** Steps in the European Parliament that our records do not have. */
import type { Law } from '../../law.schema.ts';
import type { DateKind, Institution } from '../../vocabulary.ts';
import { procedureId, type Procedure } from './europarl.ts';
import { proposeDates } from './law-dates.ts';
import type { Change, CompareContext, Seen } from './source.ts';

interface Milestone { readonly kind: DateKind; readonly also: readonly DateKind[]; readonly by?: Institution }

/** Events that mean exactly one kind of date. A plenary vote is not among them: the event does not say how it ended. */
const MILESTONES: Readonly<Record<string, Milestone>> = {
  PLENARY_ENDORSE_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS: { kind: 'mandaat_EP', also: ['stap'], by: 'EP' },
  PLENARY_ADOPT_POSITION: { kind: 'aangenomen', also: ['stap', 'mandaat_EP'], by: 'EP' },
  PLENARY_APPROVE_COUNCIL_POSITION: { kind: 'aangenomen', also: ['stap'], by: 'EP' },
  SIGNATURE: { kind: 'ondertekend', also: ['aangenomen'] },
  PUBLICATION_OFFICIAL_JOURNAL: { kind: 'bekendgemaakt', also: [] },
};

/** Other events, in the words of the report. */
const STEPS: Readonly<Record<string, string>> = {
  REFERRAL: 'verwezen naar een commissie',
  COMMITTEE_TABLING_REPORT: 'ontwerpverslag ingediend in de commissie',
  COMMITTEE_TABLING_OPINION: 'ontwerpadvies ingediend in een commissie',
  COMMITTEE_TABLING_AMENDMENT: 'amendementen ingediend in de commissie',
  COMMITTEE_ADOPTING_REPORT: 'verslag aangenomen in de commissie',
  COMMITTEE_ADOPTING_OPINION: 'advies aangenomen in een commissie',
  COMMITTEE_APPROVE_PROVISIONAL_AGREEMENT: 'commissie keurt het voorlopige akkoord goed',
  INTERINSTITUTIONAL_NEGOTIATION: 'onderhandeling met de Raad (triloog)',
  TABLING_PLENARY: 'verslag ingediend voor de plenaire vergadering',
  PLENARY_DEBATE: 'debat in de plenaire vergadering',
  PLENARY_VOTE: 'stemming in de plenaire vergadering',
  PLENARY_AMEND: 'plenaire vergadering neemt amendementen aan',
  PLENARY_AMEND_PROPOSAL: 'plenaire vergadering wijzigt het voorstel',
  PLENARY_DECISION: 'besluit van de plenaire vergadering',
  PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS: 'terugverwezen naar de commissie om te onderhandelen',
  PLENARY_REJECT_COUNCIL_POSITION: 'plenaire vergadering verwerpt het standpunt van de Raad',
  PLENARY_AMEND_COUNCIL_POSITION: 'plenaire vergadering wijzigt het standpunt van de Raad',
};
/** Said twice by the source, or about a meeting and not about the procedure. */
const SKIPPED = /^(PLENARY_VOTE_RESULTS|PLENARY_OUTCOME|PLENARY_DEBATE_.*|PLENARY_VOTE_EXPLANATIONS|REQUEST_VOTE_.*|MEETING_PART|PLENARY_(SITTING|PART_SESSION.*|ACTIVITY))$/;

const stepWords = (type: string): string => STEPS[type] ?? `stap die wij niet kennen (${type})`;

/** Steps after the day on which an editor last looked, on days on which the law has nothing at all. One proposal per day. */
function newSteps(procedure: Procedure, law: Law, today: string): { day: string; words: string }[] {
  const days = new Map<string, string[]>();
  for (const { day, type } of procedure.events) {
    if (day <= law.asOf || type in MILESTONES || SKIPPED.test(type) || law.dates.some(({ earliest, precision }) => precision === 'dag' && earliest === day)) continue;
    days.set(day, [...(days.get(day) ?? []), stepWords(type)]);
  }
  return [...days].map(([day, words]) => ({ day, words: `${day > today ? 'Gepland' : 'Gebeurd'} in het Europees Parlement: ${words.join('; ')}.` }));
}

export function europarlChanges(items: readonly Seen<Procedure>[], { records, today }: CompareContext): Change[] {
  const procedures = new Map(items.map((item) => [item.key, item]));
  return records.laws.flatMap((law) => {
    const item = procedures.get(procedureId(law.identifiers.procedure) ?? '');
    if (item === undefined) return [];
    const { value: procedure, seenAt } = item;
    const source = { title: 'Wetgevingsobservatorium van het Europees Parlement', url: `https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=${law.identifiers.procedure ?? ''}` };
    const milestones = Object.entries(MILESTONES).flatMap(([type, { kind, also, by }]) => {
      const readings = procedure.events.filter((event) => event.type === type).map(({ day }) => ({ day }));
      return proposeDates({ law, kinds: [kind], also, readings, source, seenAt, ...(by === undefined ? {} : { by }) });
    });
    const steps = newSteps(procedure, law, today).map(({ day, words }): Change => ({
      kind: 'laws', id: law.id, path: 'dates[+stap]', new: day, source, seenAt, note: `${words} Voeg de stap toe als hij belangrijk is voor lezers.`,
    }));
    return [...milestones, ...steps];
  });
}
