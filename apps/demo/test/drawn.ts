/** What only a widget with data has in it. */
export const DRAWN = '.lanes, .list, .table, .plot, .lists, .rows, .results, .networks .overview';
