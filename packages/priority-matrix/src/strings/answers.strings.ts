import { wording } from '@digitaal-europa/ui/wording';
import type { Doubt } from '../model/answers.ts';
import type { TieQuestion } from '../model/tie-breakers.ts';
import { plotStrings } from './plot.strings.ts';

/** The words of the answers above the matrix and of a crowded box. Days and names come in as texts. `short` stands where the container is narrow: two lines at 320 pixels. */
export interface AnswersStrings {
  readonly label: string;
  /** Beside the answer that is used as a filter. */
  readonly filtering: string;
  /** Behind a title that stands for more of them. */
  readonly andMore: (count: number) => string;
  readonly now: {
    readonly headline: (count: number) => string;
    readonly notMet: (count: number) => string;
    readonly unanswered: (count: number) => string;
    readonly short: (count: number, notMet: number, unanswered: number) => string;
    /** Nobody answered anything yet. */
    readonly begin: (count: number) => string;
    readonly beginThere: (now: number) => string;
    readonly beginShort: (count: number) => string;
  };
  readonly first: {
    readonly headline: (day: string) => string;
    readonly short: (day: string) => string;
    readonly next: (day: string) => string;
    readonly left: (days: number, months: number) => string;
    readonly bound: (day: string, isFirst: boolean) => string;
    readonly doubts: Readonly<Record<Doubt, string>>;
    readonly none: string;
    readonly noneShort: string;
  };
  readonly yours: {
    readonly changed: (count: number) => string;
    readonly moved: (count: number) => string;
    readonly uncertain: (count: number) => string;
    /** What that means, where it stands first. */
    readonly because: (count: number) => string;
    readonly short: (changed: number, moved: number, uncertain: number) => string;
    readonly none: (isEmpty: boolean) => string;
    readonly noneShort: (isEmpty: boolean) => string;
  };
  readonly crowded: {
    readonly headline: (quadrant: string, count: number, total: number) => string;
    readonly meaning: string;
    /** Instead of the questions. */
    readonly noQuestions: string;
    readonly help: string;
    readonly questions: Readonly<Record<TieQuestion, string>>;
    readonly waiting: (count: number) => string;
    readonly delegate: Readonly<Record<'regio' | 'koepel', string>>;
  };
}

const joined = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

const nl: AnswersStrings = {
  label: 'In het kort',
  filtering: 'filter aan',
  andMore: (count) => ` en nog ${count}`,
  now: {
    headline: (count) => (count === 0 ? 'Niets in Nu doen.' : `${count} nu doen.`),
    notMet: (count) => (count === 1 ? '1 daarvan geldt al en is nog niet op orde.' : `${count} daarvan gelden al en zijn nog niet op orde.`),
    unanswered: (count) => (count === 1 ? 'Van 1 die al geldt, is nog niet gezegd of u voldoet.' : `Van ${count} die al gelden, is nog niet gezegd of u voldoet.`),
    short: (count, notMet, unanswered) => joined(count === 0 ? 'Niets in Nu doen' : `${count} nu doen`, notMet > 0 && `${notMet} nog niet op orde`, unanswered > 0 && `${unanswered} nog kiezen`),
    begin: (count) => (count === 1 ? '1 verplichting geldt al.' : `${count} verplichtingen gelden al.`),
    beginThere: (now) => `Voldoet u? Begin daar. ${now === 0 ? 'In Nu doen staat nog niets.' : now === 1 ? 'In Nu doen staat 1 kaart.' : `In Nu doen staan ${now} kaarten.`}`,
    beginShort: (count) => `${count === 1 ? '1 geldt al' : `${count} gelden al`}. Voldoet u? Begin daar`,
  },
  first: {
    headline: (day) => `Eerste datum: ${day}.`, short: (day) => `Eerst: ${day}`, next: (day) => `Daarna ${day}:`,
    left: (days, months) => (days === 0 ? 'vandaag' : days === 1 ? 'morgen' : days < 100 ? `nog ${days} dagen` : `nog ${Number.isInteger(months) ? '' : 'ruim '}${Math.floor(months)} maanden`),
    bound: (day, isFirst) => plotStrings('nl').bound(day, isFirst), doubts: { expected: 'verwacht', toConfirm: 'te bevestigen', draft: 'voorstel' },
    none: 'Van wat voor u geldt, is geen datum bekend die nog komt.', noneShort: 'Geen datum bekend die nog komt',
  },
  yours: {
    changed: (count) => `Van ${count} is de datum veranderd sinds uw keuze.`,
    moved: (count) => (count === 0 ? 'U hebt niets verplaatst.' : `${count} door u verplaatst.`),
    uncertain: (count) => (count === 0 ? 'Elke berekende start staat vast.' : count === 1 ? 'Van 1 kaart is de start onzeker.' : `Van ${count} kaarten is de start onzeker.`),
    because: (count) => `${count === 1 ? 'De datum of de duur' : 'Hun datum of duur'} staat nog niet vast.`,
    short: (changed, moved, uncertain) => joined(changed > 0 && `${changed} ${changed === 1 ? 'datum' : 'datums'} veranderd`, moved > 0 && `${moved} verplaatst`, uncertain > 0 && `${uncertain} met onzekere start`),
    none: (isEmpty) => (isEmpty ? 'U hebt niets verplaatst.' : 'U hebt niets verplaatst, en elke start staat vast.'),
    noneShort: (isEmpty) => (isEmpty ? 'Niets verplaatst' : 'Niets verplaatst, elke start staat vast'),
  },
  crowded: {
    headline: (quadrant, count, total) => `${count} van de ${total} staan in ${quadrant}.`,
    meaning: 'Dan zegt dat vak weinig over wat eerst moet.',
    noQuestions: 'Wat eerst moet, kiest u zelf: uit de gegevens volgt het niet.',
    help: 'Vragen die helpen kiezen',
    questions: { needed: 'Wat is eerst nodig voor een andere taak?', earliest: 'Wat heeft de eerste zekere datum?', shared: 'Wat doet u samen met regio of koepel?', chance: 'Wat levert ook veel op, volgens de redactie?' },
    waiting: (count) => plotStrings('nl').waiting(count), delegate: { regio: 'met de regio', koepel: 'met de koepel' },
  },
};

const en: AnswersStrings = {
  label: 'In short',
  filtering: 'filter on',
  andMore: (count) => ` and ${count} more`,
  now: {
    headline: (count) => (count === 0 ? 'Nothing in Do now.' : `${count} to do now.`),
    notMet: (count) => (count === 1 ? '1 of these applies already and is not in order yet.' : `${count} of these apply already and are not in order yet.`),
    unanswered: (count) => `Of ${count} that ${count === 1 ? 'applies' : 'apply'} already, nobody has said yet whether you comply.`,
    short: (count, notMet, unanswered) => joined(count === 0 ? 'Nothing in Do now' : `${count} to do now`, notMet > 0 && `${notMet} not in order yet`, unanswered > 0 && `${unanswered} to answer`),
    begin: (count) => (count === 1 ? '1 obligation applies already.' : `${count} obligations apply already.`),
    beginThere: (now) => `Do you comply? Begin there. ${now === 0 ? 'Nothing is in Do now yet.' : now === 1 ? 'There is 1 card in Do now.' : `There are ${now} cards in Do now.`}`,
    beginShort: (count) => `${count === 1 ? '1 applies' : `${count} apply`} already. Do you comply? Begin there`,
  },
  first: {
    headline: (day) => `First date: ${day}.`, short: (day) => `First: ${day}`, next: (day) => `Then ${day}:`,
    left: (days, months) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 100 ? `${days} days left` : `${Number.isInteger(months) ? '' : 'over '}${Math.floor(months)} months left`),
    bound: (day, isFirst) => plotStrings('en').bound(day, isFirst), doubts: { expected: 'expected', toConfirm: 'to be confirmed', draft: 'proposal' },
    none: 'Of what applies to you, no date still to come is known.', noneShort: 'No date still to come is known',
  },
  yours: {
    changed: (count) => `The date of ${count} has changed since your choice.`,
    moved: (count) => (count === 0 ? 'You moved nothing.' : `${count} moved by you.`),
    uncertain: (count) => (count === 0 ? 'Every computed start is certain.' : `The start of ${count} ${count === 1 ? 'card' : 'cards'} is not certain.`),
    because: (count) => `${count === 1 ? 'Its' : 'Their'} date or duration is not fixed yet.`,
    short: (changed, moved, uncertain) => joined(changed > 0 && `${changed} ${changed === 1 ? 'date' : 'dates'} changed`, moved > 0 && `${moved} moved`, uncertain > 0 && `${uncertain} without a certain start`),
    none: (isEmpty) => (isEmpty ? 'You moved nothing.' : 'You moved nothing, and every start is certain.'),
    noneShort: (isEmpty) => (isEmpty ? 'Nothing moved' : 'Nothing moved, every start is certain'),
  },
  crowded: {
    headline: (quadrant, count, total) => `${count} of the ${total} are in ${quadrant}.`,
    meaning: 'Then that box says little about what goes first.',
    noQuestions: 'What goes first is your choice: it does not follow from the data.',
    help: 'Questions that help to choose',
    questions: { needed: 'What does another task need first?', earliest: 'What has the first certain date?', shared: 'What do you do with the region or an umbrella organisation?', chance: 'What also brings much, by the editors’ estimate?' },
    waiting: (count) => plotStrings('en').waiting(count), delegate: { regio: 'with the region', koepel: 'with the umbrella organisation' },
  },
};

export const answersStrings = wording('priority-matrix.answers', { nl, en });
