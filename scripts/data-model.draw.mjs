// The picture of the data model: kinds of records as boxes below each other, arrows for references. Pure: the same model gives the same text.

/** Drawn at its own size it is narrow enough for a phone; on a wide page it stands as large as a column of text. */
const WIDTH = 272;
const SCALE = 1.5;
const PAD = 10;
const GAP = 22;
/** Of a letter: every monospaced font is about as wide. */
const SIZE = 13;
const ADVANCE = 0.61 * SIZE;
const LINE = 18;
/** Between the edge and a box: room for the lanes in which arrows go up and down. */
const MARGIN = 14;
const LANE = 7;

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const round = (value) => String(Math.round(value * 100) / 100);
const tag = (name, attributes, content) => {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? round(value) : value)}"`).join('');
  return content === undefined ? `<${name}${own}/>` : `<${name}${own}>${content}</${name}>`;
};

/** Words on as many lines as they need. */
export function wrap(words, width) {
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 2 + word.length) * ADVANCE <= width) lines[lines.length - 1] = `${last}  ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Boxes with their texts, from top to bottom, and where each reference leaves its box. */
function boxesOf(kinds) {
  const width = WIDTH - 2 * MARGIN;
  let top = PAD;
  return kinds.map(({ name, always, parts, references }) => {
    const texts = [{ text: name, y: top + 19, style: 'name' }];
    const rows = [];
    let y = top + 30;
    const section = (title, lines, of = () => undefined) => {
      if (lines.length === 0) return;
      texts.push({ text: title, y: y + 12, style: 'label' });
      y += 15;
      lines.forEach((text, i) => { texts.push({ text, y: y + 13, style: 'field' }); of(i, y + 9); y += LINE; });
      y += 4;
    };
    section('always there', wrap(always, width - 2 * PAD));
    section('parts', wrap(parts, width - 2 * PAD));
    for (const target of new Set(references.map(({ to }) => to))) {
      const here = references.filter(({ to }) => to === target);
      section(`points to ${target}`, here.map(({ path }) => path), (i, at) => rows.push({ ...here[i], y: at }));
    }
    const box = { name, x: MARGIN, y: top, width, height: y + 4 - top, texts: texts.map((one) => ({ ...one, x: MARGIN + PAD })), rows, entry: top + 14 };
    top += box.height + GAP;
    return box;
  });
}

/**
 * A lane for each kind that is pointed to: the one with the longest way on the left, the others on the right, beside each other where their ways
 * would meet.
 */
function lanesOf(boxes) {
  const lanes = boxes.map(({ name, entry }) => {
    const ys = boxes.flatMap(({ rows }) => rows.filter(({ to }) => to === name).map(({ y }) => y));
    return { name, from: Math.min(entry, ...ys), to: Math.max(entry, ...ys), isUsed: ys.length > 0 };
  }).filter(({ isUsed }) => isUsed).sort((a, b) => b.to - b.from - (a.to - a.from));
  const [longest, ...others] = lanes;
  const placed = [];
  for (const lane of others) {
    let level = 0;
    while (placed.some((other) => other.level === level && other.from <= lane.to + 4 && lane.from <= other.to + 4)) level += 1;
    placed.push({ ...lane, level });
  }
  const right = placed.map(({ level, ...lane }) => ({ ...lane, x: WIDTH - MARGIN + LANE * (level + 1) }));
  return longest === undefined ? [] : [{ ...longest, x: MARGIN - LANE }, ...right];
}

/** Where everything stands: what a test can hold against each other. */
export function layOut({ kinds }) {
  const boxes = boxesOf(kinds);
  const lanes = lanesOf(boxes);
  const edge = ({ x }) => (x < WIDTH / 2 ? MARGIN : WIDTH - MARGIN);
  const arrows = boxes.flatMap(({ name, rows }) => rows.map((row) => {
    const lane = lanes.find((one) => one.name === row.to);
    const target = boxes.find((one) => one.name === row.to);
    if (!lane || !target) throw new Error(`${name}.${row.path} points to ${row.to}, which is no kind of record`);
    return { from: name, to: row.to, path: row.path, points: [[edge(lane), row.y], [lane.x, row.y], [lane.x, target.entry], [edge(lane), target.entry]] };
  }));
  const last = boxes.at(-1);
  return { width: WIDTH, height: (last ? last.y + last.height : 0) + PAD, boxes, lanes, arrows };
}

const STYLES = {
  name: { 'font-size': 15, 'font-weight': 700, class: 'ink', fill: '#1b2733', 'font-family': 'system-ui, sans-serif' },
  label: { 'font-size': 11, class: 'soft', fill: '#46525c', 'font-family': 'system-ui, sans-serif' },
  field: { 'font-size': SIZE, class: 'ink', fill: '#1b2733', 'xml:space': 'preserve' },
};
/** A viewer that takes no styles, or no dark ones, still has the attributes. */
const DARK = '@media (prefers-color-scheme:dark){.ground{fill:#14191f}.box{fill:#202932;stroke:#93a1ae}.ink{fill:#f1f4f7}.soft{fill:#bac5cf}.line{stroke:#9cc3ff}.head{fill:#9cc3ff}}';

function arrow({ points, to, from, path }) {
  const [[x, y]] = points.slice(-1);
  const side = x < WIDTH / 2 ? -1 : 1;
  return tag('g', {}, [
    tag('title', {}, escape(`${from} ${path} points to ${to}`)),
    tag('polyline', { points: points.map((point) => point.map(round).join(',')).join(' '), fill: 'none', stroke: '#154273', 'stroke-width': 1.5, class: 'line' }),
    tag('circle', { cx: points[0][0], cy: points[0][1], r: 2.5, fill: '#154273', class: 'head' }),
    tag('path', { d: `M${round(x)} ${round(y)}l${round(side * 7)} -4v8z`, fill: '#154273', class: 'head' }),
  ].join(''));
}

/** The picture as SVG. @param {{title: string, description: string, kinds: object[]}} model */
export function drawDataModel(model) {
  const { width, height, boxes, arrows } = layOut(model);
  const box = ({ x, y, width: w, height: h, texts }) => tag('rect', { x, y, width: w, height: h, rx: 4, fill: '#f3f6f9', stroke: '#5b6770', class: 'box' })
    + texts.map(({ text, style, ...at }) => tag('text', { x: at.x, y: at.y, ...STYLES[style] }, escape(text))).join('');
  return `${tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width: width * SCALE, height: height * SCALE, viewBox: `0 0 ${width} ${round(height)}`, role: 'img', lang: 'en', 'font-family': 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace' }, [
    tag('title', {}, escape(model.title)), tag('desc', {}, escape(model.description)), tag('style', {}, DARK),
    tag('rect', { width, height, fill: '#fff', class: 'ground' }),
    ...boxes.map(box), ...arrows.map(arrow),
  ].join('\n'))}\n`;
}
