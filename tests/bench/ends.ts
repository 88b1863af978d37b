/**
 * What was promised, or an error that names it once so many minutes have gone by: a page that hangs answers nothing,
 * not even that.
 */
export async function ends<T>(what: string, minutes: number, promised: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} had not ended after ${minutes} minutes.`)),
      minutes * 60_000,
    );
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
