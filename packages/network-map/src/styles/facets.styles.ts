import { css } from 'lit';

/** What was chosen, without the filters themselves: their row is empty. */
export const chosenStyles = css`
  .chosen .filters__row {
    display: none;
  }
`;
