/** The whole board as rows for a spreadsheet: every card in every group, with what was reckoned and what people decided. Dutch, as all files are. */
import { CERTAINTIES, DATE_KINDS, EVIDENCE, formatSpan, isUnconfirmed, writeCsv, type CalendarDate, type Cell, type Column, type OrganisationType } from '@digitaal-europa/data';
import type { Answer, Delegate, Status } from './board.ts';
import { cardsBeside, cardsInMatrix } from './card-lists.ts';
import type { Card, MatrixModel } from './cards.ts';
import { sentenceOf, withoutWords, type SentenceTexts } from './sentence.ts';

/** Where a card stands, as a word in the file. */
export type CsvGroup = 'matrix' | 'already' | 'ask' | 'drafts' | 'notForUs';

/** The Dutch words of the widget. */
export interface CsvWords {
  readonly sentence: SentenceTexts;
  readonly groups: Readonly<Record<CsvGroup, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly questions: Readonly<Record<NonNullable<Card['question']>, string>>;
  readonly delegates: Readonly<Record<Delegate, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly priorities: readonly string[];
}

export interface CsvOptions {
  readonly type: OrganisationType;
  readonly words: CsvWords;
  /** True: also notes, reasons, names, and all else that people wrote about an obligation; the same as in a link. */
  readonly withNotes: boolean;
}

export interface CsvRow {
  readonly card: Card;
  readonly group: CsvGroup;
  /** The number that the card has on paper. Only in the matrix. */
  readonly number?: number | undefined;
}

/** Each card once: the matrix in reading order, then the lists beside it. */
export function csvRows(model: MatrixModel): readonly CsvRow[] {
  const { ask, drafts, notForUs } = model;
  const rows = (cards: readonly Card[], group: CsvGroup): CsvRow[] => cards.map((card) => ({ card, group }));
  return [
    ...cardsInMatrix(model).map((card, i): CsvRow => ({ card, group: 'matrix', number: i + 1 })),
    ...rows(cardsBeside(model), 'already'), ...rows(ask, 'ask'), ...rows(drafts, 'drafts'), ...rows(notForUs, 'notForUs'),
  ];
}

const month = (day: CalendarDate | undefined): Cell => day?.slice(0, 7);
const list = (items: readonly string[]): Cell => (items.length === 0 ? undefined : items.join(', '));

function columnsOf(model: MatrixModel, { type, words, withNotes }: CsvOptions): Column<CsvRow>[] {
  const { sentence } = words;
  const context = { settings: model.settings, today: model.today, type, texts: sentence };
  const titles = (keys: readonly string[]): Cell => list(keys.flatMap((key) => model.cards.get(key)?.title ?? []));
  const column = (header: string, cell: (card: Card, row: CsvRow) => Cell): Column<CsvRow> => ({ header, cell: (row) => cell(row.card, row) });
  const written = (header: string, cell: (card: Card) => Cell): Column<CsvRow>[] => (withNotes ? [column(header, cell)] : []);
  const isChosen = ({ place, own }: Card): boolean => place?.by === 'person' && !own;
  return [
    column('Nr', (_, { number }) => number),
    column('Verplichting', ({ title }) => title),
    column('Wet', ({ law }) => law?.title.nl), column('Afkorting', ({ law }) => law?.shortNames[0]), column('Artikel', ({ obligation }) => obligation?.article),
    column('Wat er moet gebeuren', ({ obligation }) => obligation?.text),
    column('Groep', (_, { group }) => words.groups[group]),
    column('Plek', ({ place }) => place && sentence.quadrant[place.quadrant]),
    column('Plek gekozen door', ({ place, own }) => place && (own ? 'eigen taak' : place.by === 'person' ? 'uzelf' : 'berekend')),
    column('Berekende plek', ({ computed }) => computed && sentence.quadrant[computed.quadrant]),
    column('Begin uiterlijk', ({ place }) => month(place?.startBy)), column('Berekend: begin uiterlijk', ({ computed }) => month(computed?.startBy)),
    column('Datum', ({ deadline }) => deadline && formatSpan(deadline, 'nl')),
    column('Datum: eerste dag', ({ deadline }) => deadline?.earliest), column('Datum: laatste dag', ({ deadline }) => deadline?.latest),
    column('Soort datum', ({ deadline }) => deadline && DATE_KINDS[deadline.kind].nl),
    column('Zekerheid van de datum', ({ deadline }) => deadline && CERTAINTIES[deadline.certainty].nl),
    column('Te bevestigen', ({ deadline }) => deadline && isUnconfirmed(deadline)),
    column('Verwachting verstreken', ({ lapsed, applies, deadline }) => deadline && (lapsed && !applies)),
    column('Hoe weten we het', ({ deadline }) => deadline && EVIDENCE[deadline.evidence].nl),
    column('Nog een voorstel', ({ draft, own }) => (own ? undefined : draft)),
    column('Geldt al sinds', ({ applies, placed }) => (applies && placed?.date ? formatSpan(placed.date, 'nl') : undefined)),
    column('Voldoen we?', ({ answer }) => answer && words.answers[answer]),
    column('Geldt voor ons (eigen keuze)', ({ decision }) => decision.forUs),
    column('Uit te zoeken', ({ question }) => question && words.questions[question]),
    column('Waarom hier', (card) => sentenceOf(withNotes ? card : withoutWords(card), context)),
    column('Gekozen op', (card) => (isChosen(card) ? card.decision.move?.on : undefined)),
    column('Datum veranderd sinds de keuze', (card) => (isChosen(card) ? card.changed !== undefined : undefined)),
    ...written('Reden van de keuze', ({ decision }) => decision.move?.reason), ...written('Gekozen door', ({ decision }) => decision.move?.by),
    column('Wie', ({ decision: { delegate } }) => delegate && words.delegates[delegate.to]), ...written('Wie precies', ({ decision }) => decision.delegate?.text),
    column('Status', ({ decision: { status } }) => status && words.statuses[status]), ...written('Volgende stap', ({ decision }) => decision.nextStep),
    column('Eigen streefdatum', ({ decision }) => decision.ownDate), column('Vastgezet', ({ decision }) => decision.pinned),
    column('Eigen doorlooptijd (maanden)', ({ decision }) => decision.leadMonths),
    column('Eigen prioriteit', ({ decision: { priority } }) => (priority === undefined ? undefined : words.priorities[priority])),
    column('Eerst doen', ({ dependsOn }) => titles(dependsOn)), column('Wacht hierop', ({ dependents }) => titles(dependents)),
    column('Reageren kan tot en met', ({ influence }) => influence?.closes && `${formatSpan(influence.closes, 'nl')}${influence.confirmed ? '' : ` (${sentence.toConfirm})`}`),
    ...written('Notitie', ({ decision }) => decision.note),
    column('Bron', ({ placed, obligation }) => placed?.date?.source?.url ?? obligation?.source?.url),
    column('Gecontroleerd op', ({ placed, law }) => placed?.date?.asOf ?? law?.asOf),
    column('Id', ({ key }) => key),
  ];
}

/** The text of the file. */
export const matrixCsv = (model: MatrixModel, options: CsvOptions): string => writeCsv(columnsOf(model, options), csvRows(model));
