/**
 * The keyboard in the drawings. A drawing is one tab stop; in it arrow keys walk from mark to mark. What can be walked to has `data-mark`, a cell
 * has `data-cell="row/column"`: where a key leads follows from those, so that a circle and a table share the rule.
 */
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Selected } from '../model/state.ts';

interface Cell { readonly row: number; readonly column: number; readonly items: readonly HTMLElement[] }

/** Not in a list that is closed; what opens a list is in none. Known without a layout, which a first drawing would wait for. */
const isVisible = ({ parentElement: parent, localName }: HTMLElement): boolean => !(localName === 'summary' ? parent?.parentElement : parent)?.closest('details:not([open])');
const marksIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-mark]')];

/** Cells with something to walk to, in reading order. */
function cellsOf(grid: Element): Cell[] {
  return [...grid.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => {
    const [row = 0, column = 0] = (cell.dataset['cell'] ?? '').split('/').map(Number);
    return { row, column, items: marksIn(cell).filter(isVisible) };
  }).filter(({ items }) => items.length > 0);
}

/** Of these cells the one whose column is nearest. */
const nearest = (cells: readonly Cell[], column: number): Cell | undefined =>
  cells.reduce<Cell | undefined>((best, cell) => (best && Math.abs(best.column - column) <= Math.abs(cell.column - column) ? best : cell), undefined);

/** The next row with something in it, in a direction. */
function inRow(cells: readonly Cell[], here: Cell, step: 1 | -1): Cell | undefined {
  const beyond = cells.filter(({ row }) => (row - here.row) * step > 0);
  const row = step > 0 ? Math.min(...beyond.map((cell) => cell.row)) : Math.max(...beyond.map((cell) => cell.row));
  return nearest(beyond.filter((cell) => cell.row === row), here.column);
}

/** The next column with something in it, in the same row. */
const inColumn = (cells: readonly Cell[], here: Cell, step: 1 | -1): Cell | undefined =>
  nearest(cells.filter(({ row, column }) => row === here.row && (column - here.column) * step > 0), here.column);

/** A circle: left and right go round it by theme, up and down along the reaches of a theme. A table: as it is seen. */
function target(key: string, grid: Element, item: HTMLElement, drawn: 'circle' | 'table'): HTMLElement | undefined {
  const cells = cellsOf(grid);
  const here = cells.find(({ items }) => items.includes(item));
  if (!here) return undefined;
  const inTable = drawn === 'table';
  const beside = (step: 1 | -1): HTMLElement | undefined => here.items[here.items.indexOf(item) + step];
  const end = (cell: Cell | undefined, step: 1 | -1): HTMLElement | undefined => cell?.items.at(step > 0 ? 0 : -1);
  const rows = cells.map(({ row }) => row);
  switch (key) {
    case 'ArrowRight': return (inTable ? inColumn(cells, here, 1) : inRow(cells, here, 1))?.items[0];
    case 'ArrowLeft': return (inTable ? inColumn(cells, here, -1) : inRow(cells, here, -1))?.items[0];
    case 'ArrowDown': return inTable ? beside(1) ?? end(inRow(cells, here, 1), 1) : inColumn(cells, here, 1)?.items[0];
    case 'ArrowUp': return inTable ? beside(-1) ?? end(inRow(cells, here, -1), -1) : inColumn(cells, here, -1)?.items[0];
    case 'PageDown': return beside(1);
    case 'PageUp': return beside(-1);
    case 'Home': return nearest(cells.filter(({ row }) => row === Math.min(...rows)), here.column)?.items[0];
    case 'End': return nearest(cells.filter(({ row }) => row === Math.max(...rows)), here.column)?.items[0];
    default: return undefined;
  }
}

const markAt = (event: Event): HTMLElement | undefined => event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.dataset['mark'] !== undefined);

/** What a key does in a drawing. Escape closes a list that is open in a cell and goes back to what opened it. */
export function onGridKey(event: KeyboardEvent, drawn: 'circle' | 'table'): void {
  const item = markAt(event);
  if (!item || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'Escape') {
    closeList(item, event);
    return;
  }
  const next = target(event.key, event.currentTarget as Element, item, drawn);
  if (!next && !/^(Arrow|Page|Home|End)/.test(event.key)) return;
  // Also where there is nothing further: the page stays where it is.
  event.preventDefault();
  next?.focus();
}

function closeList(item: HTMLElement, event: Event): void {
  const list = item.closest('details');
  if (!list?.open) return;
  event.preventDefault();
  event.stopPropagation();
  list.open = false;
  list.querySelector('summary')?.focus();
}

/** Whoever has the focus is the tab stop from now on. */
export function onGridFocus(event: FocusEvent): void {
  const item = markAt(event);
  if (item) setStop(event.currentTarget as Element, item);
}

const setStop = (grid: Element, stop: HTMLElement | undefined): void => { for (const mark of marksIn(grid)) mark.tabIndex = mark === stop ? 0 : -1; };

/** What has a `data-mark`. */
interface Marked { readonly kind: string; readonly id: string }

const keyOf = (selected: Marked | undefined): string => (selected ? `${selected.kind}/${selected.id}` : '');

class OneStop extends Directive {
  private selected = '';

  override update({ element }: ElementPart, [selected]: [Marked | undefined]): typeof noChange {
    const changed = keyOf(selected) !== this.selected;
    this.selected = keyOf(selected);
    // When everything in it has been drawn.
    queueMicrotask(() => {
      const marks = marksIn(element);
      const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
      const stops = marks.filter((mark) => mark.tabIndex === 0 && isVisible(mark));
      const chosen = changed || stops.length !== 1 ? marks.find((mark) => mark.dataset['mark'] === this.selected && isVisible(mark)) : undefined;
      setStop(element, marks.find((mark) => mark === active) ?? chosen ?? (stops.length === 1 ? stops[0] : undefined) ?? marks.find(isVisible));
    });
    return noChange;
  }

  override render(_selected: Marked | undefined): typeof noChange {
    return noChange;
  }
}

const oneStopDirective = directive(OneStop);
/** Keeps a drawing one tab stop: what was chosen, else what was last used, else the first. A new drawing leaves it where it is. */
export const oneStop = (selected: Marked | undefined): DirectiveResult => oneStopDirective(selected);

/** Puts the focus on the mark of what was open, for when its details close. @returns whether there is one */
export function focusMark(root: ParentNode, selected: Selected): boolean {
  const found = [...root.querySelectorAll<HTMLElement>(`[data-mark="${CSS.escape(keyOf(selected))}"]`)];
  const mark = found.find(isVisible) ?? found[0];
  for (let list = mark?.closest('details'); list; list = list.parentElement?.closest('details')) list.open = true;
  mark?.focus();
  return mark !== undefined;
}
