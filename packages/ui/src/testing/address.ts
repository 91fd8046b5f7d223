import { pageAddress } from '../web-address.ts';

/** The address as it is when the page opens: nobody is told that it changed. */
export const setAddress = (fragment: string): void => history.replaceState(null, '', `${pageAddress()}${fragment}`);

/** Follows a link to the same page, as a visitor does. */
export const followLink = (fragment: string): Promise<unknown> => new Promise((resolve) => {
  addEventListener('hashchange', resolve, { once: true });
  location.replace(`${pageAddress()}${fragment}`);
});
