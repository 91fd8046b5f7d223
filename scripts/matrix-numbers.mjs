// The numbers in the guide of the priority matrix: asked of the model itself, so that the text cannot say something else than the screen.
//   node scripts/matrix-numbers.mjs            fills them in
//   node scripts/matrix-numbers.mjs --check    says whether they are out of date, and ends with 1
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBlocks, writeOrCheck } from './blocks.mjs';

const GUIDE = 'packages/priority-matrix/guides/zo-rekent-de-matrix.md';
/** The day on which the examples are worked out. It stands in the text, so it does not move by itself. */
const DAY = '2026-11-22';
/** Everything of it is known. */
const EXAMPLE = 'ai-act/grondrechteneffectbeoordeling-fria';
/** Of this one nobody knows who supervises. */
const UNKNOWN = 'cra/inkoop-met-cra-eisen';

const number = (value) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(value);
/** Of months until a day: nobody counts them in hundredths. */
const rough = (value) => number(Math.round(value * 10) / 10);
const LARGE = { groot: 'grote', midden: 'middelgrote', klein: 'kleine' };
const percent = (value) => `${number(Math.round(value * 100))}%`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const sized = (size, type = 'gemeente') => ({ type, ...(size && { size }) });

/** What of the built packages is used; loaded when it is needed, so that a test of this file needs no build. */
async function loadModel() {
  const matrix = '../packages/priority-matrix/dist';
  const [data, { laws }, board, cards, quadrants, scale, together, sentence, strings, words] = await Promise.all([
    import('../packages/data/dist/index.js'), import('../packages/data/dist/laws.js'), import(`${matrix}/model/board.js`), import(`${matrix}/model/cards.js`), import(`${matrix}/model/quadrants.js`), import(`${matrix}/model/scale.js`),
    import(`${matrix}/model/together.js`), import(`${matrix}/model/sentence.js`), import(`${matrix}/strings/sentence.strings.js`), import(`${matrix}/strings/together.strings.js`),
  ]);
  return { ...data, ...board, ...cards, ...quadrants, ...scale, ...together, ...sentence, laws, texts: strings.sentenceTexts('nl'), groups: words.togetherStrings('nl').groups };
}

/** A law that does not exist, with one duty of which everything is known. */
const sample = ({ effort = 'M', procurement = false, domains = [], residents = 0, opportunity = 0, powers = 'geen', waiting = 0 } = {}) => {
  const duty = (id, dependsOn = []) => ({ id, title: id, text: id, dates: ['geldt'], addressees: [], dependsOn, evidence: 'source-read' });
  const judged = (value) => ({ value, reason: 'voorbeeld' });
  return {
    id: 'voorbeeld', title: { nl: 'voorbeeld', en: 'sample' }, instrument: 'regulation', appliesTo: Object.fromEntries(['gemeente', 'provincie', 'waterschap'].map((type) => [type, { value: 'ja' }])),
    dates: [{ id: 'geldt', kind: 'van_toepassing', certainty: 'bindend', evidence: 'source-read', confidence: 'hoog', earliest: '2030-01-01', latest: '2030-01-01', precision: 'dag', addressees: [] }],
    obligations: [duty('taak'), ...Array.from({ length: waiting }, (_, i) => duty(`wacht-${i}`, ['taak']))],
    supervision: { powers, evidence: 'source-read' },
    estimates: { obligations: [{ id: 'taak', effort: judged(effort), procurement: judged(procurement), domains: judged(domains), residents: judged(residents), opportunity: judged(opportunity) }], influence: [] },
  };
};

/** Months of lead time for every kind of work and every size. */
function leadTimes({ EFFORTS, PRIORITY_SETTINGS: { capacity, effortMonths }, obligationsFor }) {
  const months = (effort, size, procurement) => obligationsFor([sample({ effort, procurement })], sized(size), DAY)[0].leadTime.months.expected;
  return table(['Werk', ...Object.keys(capacity).map((size) => `${size}, × ${number(capacity[size])}`), ...Object.keys(capacity).map((size) => `${size}, met inkoop`)],
    Object.keys(effortMonths).map((effort) => [`${effort}, ${EFFORTS[effort].nl}: ${number(effortMonths[effort])} maanden`, ...[false, true].flatMap((buy) => Object.keys(capacity).map((size) => number(months(effort, size, buy))))]));
}

/** What is reckoned with where nobody knows. */
export const assumed = ({ PRIORITY_SETTINGS: { assumed: { effort, size, procurement } }, EFFORTS, texts }) => table(['Niet bekend', 'Gerekend met'], [
  ['hoeveel werk het is', `${effort}, ${EFFORTS[effort].nl}`], ['hoe groot uw organisatie is', texts.size[size]], ['of er iets gekocht moet worden', `${procurement ? 'wel' : 'geen'} inkoop`],
]);

/** Each reason with what it can count for, and what gives how much. */
function reasonTable({ REASONS, SANCTION_POWERS, ORGANISATION_DOMAINS, obligationsFor, texts }) {
  const reckon = (law, profile = {}) => obligationsFor([law], { ...sized('midden'), ...profile }, DAY).find(({ obligation }) => obligation.id === 'taak').importance.reasons;
  const valueOf = (name, law) => reckon(law).find((one) => one.name === name).value;
  const basisOf = (name) => texts.basis[reckon(sample(), { priorities: { 'voorbeeld/taak': 0 } }).find((one) => one.name === name).from.basis];
  const domains = Object.keys(ORGANISATION_DOMAINS);
  /** `1 tot en met 2: 1`, for neighbours that count the same. */
  const runs = domains.map((_, i) => ({ from: i + 1, until: i + 1, value: valueOf('organisatie', sample({ domains: domains.slice(0, i + 1) })) })).reduce((all, one) => (all.at(-1)?.value === one.value ? [...all.slice(0, -1), { ...all.at(-1), until: one.until }] : [...all, one]), []);
  const how = {
    inwoners: `0 is niet, ${REASONS.inwoners} is sterk`,
    organisatie: runs.map(({ from, until, value }) => `${from} tot en met ${until} van de ${domains.length} domeinen: ${value}`).join('; '),
    toezicht: Object.entries(SANCTION_POWERS).map(([power, { nl }]) => `${nl}: ${valueOf('toezicht', sample({ powers: power }))}`).join('; '),
    afhankelijk: Array.from({ length: REASONS.afhankelijk + 2 }, (_, waiting) => ({ waiting, value: valueOf('afhankelijk', sample({ waiting })) })).filter(({ value }, i, all) => value !== all[i - 1]?.value).map(({ waiting, value }) => `${waiting === 0 ? 'niets wacht hierop' : waiting === 1 ? '1 taak wacht hierop' : `${waiting} of meer`}: ${value}`).join('; '),
    kans: `0 is niets, ${REASONS.kans} is veel`,
    eigen: `0 is geen, ${REASONS.eigen} is hoog; telt alleen mee als u het invult`,
  };
  return table(['Reden', 'Telt voor hooguit', 'Waar het vandaan komt', 'Hoe het telt'], Object.entries(REASONS).map(([name, most]) => [texts.reasonName[name], most, basisOf(name), how[name]]));
}

const weightTable = ({ WEIGHTS, texts }) => table(['Gewicht', 'Keer'], Object.entries(WEIGHTS).map(([name, times]) => [texts.weight[name], times]));

/** The lines between the boxes, the ends of the axis, and when a box is called full. */
export function borders({ PRIORITY_SETTINGS: { urgentWithin, importantFrom, slackRange: [least, most] }, scaleOf, groupCards, QUADRANTS, texts }) {
  const { split, width } = scaleOf(1000);
  const isFull = (here, all) => groupCards(Array.from({ length: all }, (_, i) => ({ key: String(i), where: 'matrix', decision: {}, applies: false, place: { quadrant: QUADRANTS[i < here ? 0 : 1 + (i % 3)], months: i } }))).crowded === QUADRANTS[0];
  const fullFrom = (all) => Array.from({ length: all }, (_, i) => i + 1).find((here) => isFull(here, all));
  const box = (quadrant) => {
    const [urgent, important] = [['nu-doen', 'samen'].includes(quadrant), ['nu-doen', 'inplannen'].includes(quadrant)];
    return [`**${texts.quadrant[quadrant]}**`, `${urgent ? 'nog' : 'meer dan'} ${number(urgentWithin)} maanden${urgent ? ' of minder' : ''}`, `${important ? `${percent(importantFrom)} of meer` : `minder dan ${percent(importantFrom)}`}`];
  };
  return `${table(['Vak', 'Tijd tot u moet beginnen', 'Belang'], QUADRANTS.map(box))}

De as loopt van ${number(-least)} maanden terug tot ${number(most)} maanden vooruit. Links van de grens ligt ${percent(split / width)} van de breedte: wat dichtbij is, krijgt meer ruimte. Een vak heet vol als er meer dan ${number(fullFrom(100) - 1)}% van alles in de matrix in staat, en het er meer dan ${number(fullFrom(8) - 1)} zijn.`;
}

const dayOf = ({ formatSpan }, day) => formatSpan({ earliest: day, latest: day, precision: 'dag' }, 'nl');

/** One duty from beginning to end, with the sentence that the matrix itself shows. */
export function example(model, key, size = 'midden') {
  const { cardsOf, newBoard, laws, sentenceOf, texts, EFFORTS, monthsBetween } = model;
  const shown = cardsOf({ laws, board: newBoard('bord', 'Bord', sized(size)), today: DAY });
  const card = shown.cards.get(key);
  if (!card?.computed || card.placed?.group !== 'komt') throw new Error(`${key}: expected a duty that is to come; choose another example`);
  const { placed: { leadTime: { effort, procurement, months }, date, importance, law, obligation }, computed } = card;
  const { effortMonths, procurementMonths, capacity, urgentWithin, importantFrom } = shown.settings;
  const known = importance.reasons.filter(({ value }) => value !== undefined);
  const [counted, all] = ['value', 'max'].map((part) => known.reduce((sum, reason) => sum + reason[part], 0));
  const unknown = importance.reasons.filter(({ value }) => value === undefined).map(({ name }) => texts.reasonName[name]);
  const begin = dayOf(model, computed.startBy);
  return `**${law.title.nl}: ${obligation.title}**, voor een ${LARGE[size]} gemeente, op ${dayOf(model, DAY)}.

1. De datum is ${dayOf(model, date.earliest)} (${model.CERTAINTIES[date.certainty].nl}).
2. Het werk is ${effort.value}, ${EFFORTS[effort.value].nl}: ${number(effortMonths[effort.value])} maanden. De redactie zegt waarom: “${effort.reason}” Keer ${number(capacity[size])} voor de grootte, en ${procurement.value ? `${number(procurementMonths)} maanden erbij voor inkoop` : 'geen inkoop'}: ${number(months.expected)} maanden.
3. ${number(months.expected)} maanden voor ${dayOf(model, date.earliest)} is ${begin}. Dat is begin uiterlijk. Vanaf ${dayOf(model, DAY)} is dat ${computed.slack.expected < 0 ? `${rough(-computed.slack.expected)} maanden geleden` : `over ${rough(monthsBetween(DAY, computed.startBy))} maanden`}: ${computed.slack.expected <= urgentWithin ? 'niet meer' : 'meer'} dan ${number(urgentWithin)}.
4. De redenen: ${known.map(({ name, value, max }) => `${texts.reasonName[name]} ${value} van ${max}`).join(', ')}. Samen ${number(counted)} van ${number(all)}, dat is ${percent(importance.value)}. De grens ligt op ${percent(importantFrom)}.${unknown.length > 0 ? ` Niet bekend: ${unknown.join(', ')}. Dat telt niet mee. Wist men het wel, dan lag het belang tussen ${percent(importance.lowest)} en ${percent(importance.highest)}.` : ''}
5. Dus staat de kaart in **${texts.quadrant[computed.quadrant]}**.

De matrix zegt het in één alinea: “${sentenceOf(card, { settings: shown.settings, texts, today: DAY, type: 'gemeente' })}”`;
}

/** The same duty for who says nothing of the size, and for each size. */
function bySize(model, key) {
  const { cardsOf, newBoard, laws, texts, PRIORITY_SETTINGS: { capacity } } = model;
  const row = (size) => {
    const { computed, placed, halo } = cardsOf({ laws, board: newBoard('bord', 'Bord', sized(size)), today: DAY }).cards.get(key);
    const edge = (months) => dayOf(model, model.addMonths(DAY, months));
    return [size ?? 'niet gezegd', `${number(placed.leadTime.months.expected)} maanden`, dayOf(model, computed.startBy), halo.from === halo.to ? '–' : `${edge(halo.from)} tot ${edge(halo.to)}`, texts.quadrant[computed.quadrant]];
  };
  return table(['Grootte', 'Doorlooptijd', 'Begin uiterlijk', 'Strook', 'Vak'], [...Object.keys(capacity), undefined].map(row));
}

/** How far apart boards are, and what that is called. */
export function disagreement({ newBoard, togetherOf, groups, texts }) {
  const on = DAY;
  const said = ({ quadrant, startBy, answer }) => ({ ...(quadrant && { move: { quadrant, startBy, on, basis: {} } }), ...(answer && { answer }) });
  const CASES = [
    ['hetzelfde vak', [{ quadrant: 'nu-doen' }, { quadrant: 'nu-doen' }]],
    [`${texts.quadrant['nu-doen']} en ${texts.quadrant.inplannen}`, [{ quadrant: 'nu-doen' }, { quadrant: 'inplannen' }]],
    [`${texts.quadrant['nu-doen']} en ${texts.quadrant.volgen}`, [{ quadrant: 'nu-doen' }, { quadrant: 'volgen' }]],
    ['vier borden, één met een ander vak ernaast', [{ quadrant: 'nu-doen' }, { quadrant: 'nu-doen' }, { quadrant: 'nu-doen' }, { quadrant: 'inplannen' }]],
    ['hetzelfde vak, beginnen in maart en in juni', [{ quadrant: 'inplannen', startBy: '2027-03' }, { quadrant: 'inplannen', startBy: '2027-06' }]],
    ['hetzelfde vak, beginnen met een jaar ertussen', [{ quadrant: 'inplannen', startBy: '2027-03' }, { quadrant: 'inplannen', startBy: '2028-03' }]],
    ['hetzelfde vak, beginnen met twee jaar ertussen', [{ quadrant: 'inplannen', startBy: '2027-03' }, { quadrant: 'inplannen', startBy: '2029-03' }]],
    ['“ja” en “deels” op de vraag of u voldoet', [{ answer: 'ja' }, { answer: 'deels' }]],
    ['“ja” en “nee”', [{ answer: 'ja' }, { answer: 'nee' }]],
    ['“ja” en “weet niet”', [{ answer: 'ja' }, { answer: 'weet-niet' }]],
  ];
  return table(['Wat de borden zeggen', 'Verschil', 'Zo heet dat'], CASES.map(([what, voices]) => {
    const [mine, ...others] = voices.map((voice, i) => ({ ...newBoard(`bord-${i}`, `Bord ${i}`, sized('midden')), decisions: { 'wet/taak': said(voice) } }));
    const [row] = Object.values(togetherOf({ mine, others, isBlind: false, cards: new Map() }).groups).flat();
    return [what, number(row.disagreement), groups[row.group]];
  }));
}

const blocksOf = (model) => ({
  'lead-times': leadTimes(model), assumed: assumed(model), reasons: reasonTable(model), weights: weightTable(model), borders: borders(model),
  example: example(model, EXAMPLE), sizes: bySize(model, EXAMPLE), unknown: example(model, UNKNOWN), 'unknown-sizes': bySize(model, UNKNOWN), together: disagreement(model),
});

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) writeOrCheck({ [GUIDE]: withBlocks(GUIDE, blocksOf(await loadModel())) });
