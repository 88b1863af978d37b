/** Where the focus was put because what had it was gone: nobody chose to be there. */
let landed: HTMLElement | null = null;

/** Remembers where the focus was put in place of what was gone; null once somebody put it elsewhere. */
export function landOn(element: HTMLElement | null): void {
  landed = element;
}

/** Whether the focus was put there in place of what was gone. */
export function hasLandedOn(element: HTMLElement): boolean {
  return element === landed;
}

/** Whether the focus is where nobody has put it: on nothing, or where it was put in place of what was gone. */
export function isFocusIdle(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === landed;
}
