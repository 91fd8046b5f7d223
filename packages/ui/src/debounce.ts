/** Calls `act` with the last value, `wait` milliseconds after the last call. `cancel` drops what is pending. */
export function debounce<T>(act: (value: T) => void, wait: number): { (value: T): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = (value: T): void => {
    clearTimeout(timer);
    timer = setTimeout(() => act(value), wait);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
}
