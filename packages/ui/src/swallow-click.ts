/** Letting go after a drag is no click on what happens to lie below: none is heard in here before the browser's next turn. */
export function swallowClick(root: EventTarget): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  root.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
}
