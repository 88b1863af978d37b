/** Whether the device's keyboard has ⌘ where others have Ctrl. */
export function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
