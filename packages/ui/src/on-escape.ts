/** For `keydown` on what Escape closes: that, and nothing around it. */
export const onEscape = (act: (event: Event) => void) => (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  act(event);
};
