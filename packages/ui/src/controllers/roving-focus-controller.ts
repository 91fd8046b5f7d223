import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Marks a set of controls that is one tab stop, and each control in it. */
export const ROVING_GROUP = 'data-roving-group';
export const ROVING_ITEM = 'data-roving-item';

const centre = (element: Element): number => {
  const box = element.getBoundingClientRect();
  return box.left + box.width / 2;
};

/**
 * Arrow keys within and between groups of controls. A group is one tab stop: the control that was last used. Left and right move within a
 * group, Home and End to its ends, up and down to the nearest control of the next group. Templates give the first item of a group
 * `tabindex="0"` and the others `tabindex="-1"` as fixed text, so that a new render leaves the tab stop where it is.
 */
export class RovingFocusController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.root.addEventListener('keydown', this.onKeydown);
    this.root.addEventListener('focusin', this.onFocusin);
  }

  /** A new render may have taken the tab stop away: without one, the keyboard would no longer reach the group. */
  hostUpdated(): void {
    for (const group of this.groups) {
      // Nearly always the first: then the others need not be looked up.
      if (group.querySelector(`[${ROVING_ITEM}][tabindex="0"]`)) continue;
      const items = this.items(group);
      if (items[0] && !items.some((item) => item.tabIndex === 0)) items[0].tabIndex = 0;
    }
  }

  hostDisconnected(): void {
    this.root.removeEventListener('keydown', this.onKeydown);
    this.root.removeEventListener('focusin', this.onFocusin);
  }

  /** Focus that moves within a shadow root is not told outside it. Lit makes the root before it connects controllers. */
  private get root(): EventTarget {
    return this.host.shadowRoot ?? this.host;
  }

  private get groups(): Element[] {
    return [...(this.host.shadowRoot?.querySelectorAll(`[${ROVING_GROUP}]`) ?? [])];
  }

  private readonly onFocusin = (event: Event): void => {
    const [group, item] = this.find(event);
    if (!group || !item) return;
    for (const other of this.items(group)) other.tabIndex = other === item ? 0 : -1;
  };

  private readonly onKeydown = (event: Event): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const [group, item] = this.find(event);
    if (!group || !item) return;
    const target = this.target(key, group, item);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  private target(key: string, group: Element, item: HTMLElement): HTMLElement | undefined {
    const items = this.items(group);
    const at = items.indexOf(item);
    switch (key) {
      case 'ArrowRight': return items[at + 1];
      case 'ArrowLeft': return items[at - 1];
      case 'Home': return items[0];
      case 'End': return items.at(-1);
      case 'ArrowDown': return this.nearest(group, item, 1);
      case 'ArrowUp': return this.nearest(group, item, -1);
      default: return undefined;
    }
  }

  private nearest(group: Element, item: HTMLElement, step: 1 | -1): HTMLElement | undefined {
    const { groups } = this;
    const next = groups[groups.indexOf(group) + step];
    if (!next) return undefined;
    const x = centre(item);
    return this.items(next).reduce<HTMLElement | undefined>((best, other) => (best && Math.abs(centre(best) - x) <= Math.abs(centre(other) - x) ? best : other), undefined);
  }

  private items(group: Element): HTMLElement[] {
    return [...group.querySelectorAll<HTMLElement>(`[${ROVING_ITEM}]`)];
  }

  private find(event: Event): [Element | undefined, HTMLElement | undefined] {
    const path = event.composedPath().filter((target): target is HTMLElement => target instanceof HTMLElement);
    return [path.find((element) => element.hasAttribute(ROVING_GROUP)), path.find((element) => element.hasAttribute(ROVING_ITEM))];
  }
}
