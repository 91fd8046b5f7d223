/** Has a page told its size only when that changes: browsers lay out and paint everything anew, also for the size that they have.
 *  @template {{ setViewport(viewport: object): Promise<void> }} Page
 *  @param {Page} page
 *  @returns {Page} the same page */
export function tellsSizeOnce(page) {
  const setViewport = page.setViewport.bind(page);
  let told = '';
  page.setViewport = async (viewport) => {
    const size = JSON.stringify(Object.entries(viewport).toSorted());
    if (size === told) return;
    told = '';
    await setViewport(viewport);
    told = size;
  };
  return page;
}
