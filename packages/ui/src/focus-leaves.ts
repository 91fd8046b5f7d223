/** Whether the focus goes out of the element that listens; not when the whole window loses it, for then it comes back to the same place. */
export function focusLeaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  const box = currentTarget as HTMLElement;
  const to = relatedTarget as Node | null;
  return !box.contains(to) && !(to === null && box.contains((box.getRootNode() as Document | ShadowRoot).activeElement));
}
